namespace DtiExtract.Mining.Reading;

/// <summary>Recognises the format of a file by its first bytes, and for an archive by the names of its entries.</summary>
internal static class FormatDetector
{
    /// <summary>The format of the content.</summary>
    /// <exception cref="UnreadableReportException">The content is of no format that can be read; carries which one it is.</exception>
    public static ReportFormat Detect(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read] switch
        {
            [] => throw new UnreadableReportException(new Problem(ProblemCode.Empty)),
            [(byte)'P', (byte)'K', 3, 4, ..] => ReportFormat.Docx,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ReportFormat.Pdf,
            _ => ReportFormat.Txt,
        };
    }
}
