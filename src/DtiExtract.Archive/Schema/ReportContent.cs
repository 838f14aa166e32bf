namespace DtiExtract.Archive.Schema;


/// <summary>All that the miner said of a report, beside the rows made from it.</summary>
public sealed class ReportContent
{
    /// <summary>The report.</summary>
    public long ReportId { get; set; }

    /// <summary>The <see cref="Mining.MinedReport"/> in its kept form, packed.</summary>
    public required byte[] Mined { get; set; }

    /// <summary>The <see cref="Mining.Reconciliation.Across.ReportDigest"/> in its kept form, packed.</summary>
    public required byte[] Digest { get; set; }
}
