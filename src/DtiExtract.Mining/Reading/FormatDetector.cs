using System.Text;

namespace DtiExtract.Mining.Reading;

/// <summary>Recognises the format of a file by its first bytes, whatever its name says.</summary>
/// <remarks>Every zip archive is given to the reader of .docx, which tells other archives apart by the names of their entries.</remarks>
internal static class FormatDetector
{
    private const int HeadBytes = 64 << 10;
    private const int PdfHeaderWithin = 1024;

    /// <summary>The format of the content.</summary>
    /// <exception cref="UnreadableReportException">The content is of no format that can be read; carries which one it is.</exception>
    public static ReportFormat Detect(Stream stream)
    {
        byte[] buffer = new byte[HeadBytes];
        ReadOnlySpan<byte> head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        ProblemCode? unreadable = CompoundFile.IsOne(head) ? CompoundFile.Kind(stream, head) : UnreadableFormat(head);
        return unreadable is { } code ? throw new UnreadableReportException(new Problem(code)) : ReadableFormat(head);
    }

    private static ReportFormat ReadableFormat(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ReportFormat.Docx,
        _ when head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0 => ReportFormat.Pdf,
        _ => ReportFormat.Txt,
    };

    private static ProblemCode? UnreadableFormat(ReadOnlySpan<byte> head) => head switch
    {
        [] => ProblemCode.Empty,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]
            or [(byte)'I', (byte)'I', 42, 0, ..]
            or [(byte)'M', (byte)'M', 0, 42, ..]
            or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ProblemCode.Picture,
        [0x1F, 0x8B, ..]
            or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..]
            or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => ProblemCode.Archive,
        _ when IsMarkup(head) => ProblemCode.UnknownFormat,
        _ => null,
    };

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> start = head.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        start = start.TrimStart(" \t\r\n"u8);
        return start.StartsWith("{\\rtf"u8) || StartsWithIgnoringCase(start, "<!DOCTYPE html"u8) || StartsWithIgnoringCase(start, "<html"u8);
    }

    private static bool StartsWithIgnoringCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> start) =>
        bytes.Length >= start.Length && Ascii.EqualsIgnoreCase(bytes[..start.Length], start);
}
