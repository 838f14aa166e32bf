using DtiExtract.Archive.Reports;

namespace DtiExtract.Service.Api;

/// <summary>How the list of reports is shown.</summary>
internal sealed record ReportListing
{
    /// <summary>"receivedAt", "periodEnd" or "unit".</summary>
    public string? Sort { get; init; }

    /// <summary>From where the list goes on.</summary>
    public string? Cursor { get; init; }

    /// <summary>How many reports a page has.</summary>
    public int? Size { get; init; }

    /// <summary>Whether to count all that there are.</summary>
    public bool? Count { get; init; }

    /// <summary>The order; whether there is one of that name.</summary>
    public bool TrySort(out ReportSort sort)
    {
        sort = default;
        return Sort is null || (char.IsAsciiLetter(Sort.FirstOrDefault()) && Enum.TryParse(Sort, ignoreCase: true, out sort));
    }
}
