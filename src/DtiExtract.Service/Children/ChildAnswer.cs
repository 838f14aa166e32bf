using System.Text.Json;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Service.Children;

/// <summary>What a child answers: the mined report, and what the archive keeps of it, packed already.</summary>
/// <param name="Report">What the miner said of the file.</param>
/// <param name="Content">What is kept; null when the file could not be read.</param>
internal sealed record ChildAnswer(MinedReport Report, MinedContent? Content)
{
    /// <summary>Sends the answer to a file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">What the miner said.</param>
    /// <param name="digest">What other reports are held against; null when the file could not be read.</param>
    public static void Write(Stream stream, MinedReport report, ReportDigest? digest)
    {
        byte[] written = KeptForm.Write(report);
        byte[] packed = digest is null ? [] : KeptForm.Packed(written);
        byte[] packedDigest = digest is null ? [] : KeptForm.Packed(KeptForm.Write(digest));
        Frames.Write(stream, Frames.Number(written.Length), written, Frames.Number(packed.Length), packed, packedDigest);
    }

    /// <summary>Understands an answer.</summary>
    /// <exception cref="InvalidDataException">It makes no sense.</exception>
    public static ChildAnswer Of(byte[] frame)
    {
        ReadOnlyMemory<byte> rest = frame;
        if (!Frames.TryTake(ref rest, out ReadOnlyMemory<byte>? written) || !Frames.TryTake(ref rest, out ReadOnlyMemory<byte>? packed))
        {
            throw new InvalidDataException("An answer that is cut off.");
        }

        try
        {
            MinedReport report = KeptForm.ReadReport(written.Value.Span);
            return new ChildAnswer(report, report.Text is null ? null : new MinedContent(report, new ReportContent { Mined = packed.Value.ToArray(), Digest = rest.ToArray() }));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("An answer that is no mined report.", e);
        }
    }
}
