using DtiExtract.Archive.Reports;

namespace DtiExtract.Service.Api;

/// <summary>What is asked of the list of reports.</summary>
internal sealed record ReportListing
{
    /// <summary>The province with its kind.</summary>
    public string? Province { get; init; }

    /// <summary>The district with its kind.</summary>
    public string? District { get; init; }

    /// <summary>The unit with its kind.</summary>
    public string? Unit { get; init; }

    /// <summary>The official code of the unit.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The year of the period.</summary>
    public int? Year { get; init; }

    /// <summary>The first day on which the period may end.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the period may end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>"commune", "district" or "province".</summary>
    public string? Level { get; init; }

    /// <summary>Key of the criterion set.</summary>
    public string? CriterionSet { get; init; }

    /// <summary>Whether something was doubtful while the report was read.</summary>
    public bool? Doubtful { get; init; }

    /// <summary>Words in the name of the file or in the title.</summary>
    public string? Text { get; init; }

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

    /// <summary>Which reports are asked for.</summary>
    public ReportFilter Filter() => new()
    {
        Province = Province,
        District = District,
        Unit = Unit,
        UnitCode = UnitCode,
        Year = Year,
        From = From,
        To = To,
        Level = Level,
        CriterionSet = CriterionSet,
        Doubtful = Doubtful,
        Text = string.IsNullOrWhiteSpace(Text) ? null : OneLine.Of(Text),
    };
}
