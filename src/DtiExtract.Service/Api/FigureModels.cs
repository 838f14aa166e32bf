using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Archive.Searching.Results;

namespace DtiExtract.Service.Api;

/// <summary>Which figures are asked for, and how they are shown.</summary>
internal sealed record FigureQuery(
    string? Q,
    string? Indicator,
    string? Unit,
    string? District,
    string? Province,
    int? Year,
    DateOnly? From,
    DateOnly? To,
    string? Type,
    string? Role,
    double? MinRate,
    double? MaxRate,
    double? MinValue,
    double? MaxValue,
    string? Sort,
    string? Direction,
    int? Size,
    string? Cursor,
    bool? Count)
{
    /// <summary>All figures, the newest first.</summary>
    public static FigureQuery All { get; } = new(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// <summary>Which figures.</summary>
    public FigureFilter Filter() => new()
    {
        Query = Q,
        Indicator = Indicator,
        Unit = Unit,
        District = District,
        Province = Province,
        Year = Year,
        From = From,
        To = To,
        Type = Type,
        Role = Role,
        MinRate = MinRate,
        MaxRate = MaxRate,
        MinValue = MinValue,
        MaxValue = MaxValue,
    };

    /// <summary>How they are shown.</summary>
    public FigurePaging Paging() => new()
    {
        Size = Size ?? 50,
        Cursor = Cursor,
        Sort = Enum.TryParse(Sort, ignoreCase: true, out FigureSort sort) && Enum.IsDefined(sort) ? sort : FigureSort.Newest,
        Descending = Direction is not "asc",
        Count = Count ?? false,
    };
}

/// <summary>A page of figures.</summary>
internal sealed record FigureList(ImmutableArray<FigureItem> Items, string? Next, int? Count);

/// <summary>A figure with the report that states it.</summary>
internal sealed record FigureItem
{
    /// <summary>Its name inside the report.</summary>
    public required string Id { get; init; }

    /// <summary>The report.</summary>
    public required FoundIn Report { get; init; }

    /// <summary>First position in the report's text.</summary>
    public required int Start { get; init; }

    /// <summary>First position after it.</summary>
    public required int End { get; init; }

    /// <summary>The words there.</summary>
    public required string Quote { get; init; }

    /// <summary>The words that say what is measured.</summary>
    public string? Subject { get; init; }

    /// <summary>The heading above it.</summary>
    public string? Heading { get; init; }

    /// <summary>The kind of statement.</summary>
    public required string Type { get; init; }

    /// <summary>What it is for.</summary>
    public required string Role { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public double? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public double? Denominator { get; init; }

    /// <summary>The percentage as stated.</summary>
    public double? Percent { get; init; }

    /// <summary>The percentage as stated, else as calculated.</summary>
    public double? Rate { get; init; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public double? Value { get; init; }

    /// <summary>The noun that names the thing counted.</summary>
    public string? Unit { get; init; }

    /// <summary>What it measures.</summary>
    public string? Indicator { get; init; }

    /// <summary>The code of its criterion.</summary>
    public string? Criterion { get; init; }

    /// <summary>The page, in a format that has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The figure as it is sent.</summary>
    public static FigureItem Of(FigureRow row) => new()
    {
        Id = FormattableString.Invariant($"f{row.Figure.Number}"),
        Report = new FoundIn(row.Report.Id, row.Report.Name, row.Report.Title, row.Report.Unit, row.Report.District, row.Report.Province, row.Report.Period, row.Report.PeriodEnd, row.Report.Year),
        Start = row.Figure.Start,
        End = row.Figure.End,
        Quote = row.Figure.Quote,
        Subject = row.Figure.Subject,
        Heading = row.Figure.Heading,
        Type = row.Figure.Type,
        Role = row.Figure.Role,
        Numerator = row.Figure.Numerator,
        Denominator = row.Figure.Denominator,
        Percent = row.Figure.Percent,
        Rate = row.Figure.Rate,
        Value = row.Figure.Value,
        Unit = row.Figure.Unit,
        Indicator = row.Figure.IndicatorId,
        Criterion = row.Figure.CriterionCode,
        Page = row.Figure.Page,
    };
}
