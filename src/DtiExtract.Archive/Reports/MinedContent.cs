using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Archive.Reports;

/// <summary>A mined report that could be read, and what is kept of it.</summary>
/// <param name="Report">What the miner said of it.</param>
/// <param name="Kept">The same, and its digest, packed; the report's number is still to be set.</param>
public sealed record MinedContent(MinedReport Report, ReportContent Kept)
{
    /// <summary>The content of a report that was mined in this process.</summary>
    public static MinedContent Of(MinedReport report, ReportDigest digest) =>
        new(report, new ReportContent { Mined = KeptForm.Packed(KeptForm.Write(report)), Digest = KeptForm.Packed(KeptForm.Write(digest)) });
}
