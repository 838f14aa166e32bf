using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Training.Annotations;

/// <summary>A figure as scores see it, annotated or mined.</summary>
internal sealed record ScoredFigure
{
    private const int ComparedDigits = 4;

    /// <summary>Its name inside the report.</summary>
    public required string Id { get; init; }

    /// <summary>First position in the text.</summary>
    public int Start { get; init; }

    /// <summary>First position after it.</summary>
    public int End { get; init; }

    /// <summary>Its words.</summary>
    public string Quote { get; init; } = string.Empty;

    /// <summary>What kind of statement it is.</summary>
    public required FigureType Type { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The percentage.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public decimal? Value { get; init; }

    /// <summary>The two bounds, where two are stated.</summary>
    public IReadOnlyList<decimal>? Range { get; init; }

    /// <summary>Whether the number is not exact.</summary>
    public bool Approximate { get; init; }

    /// <summary>What the figure is for.</summary>
    public FigureRole Role { get; init; }

    /// <summary>The figure that states the total.</summary>
    public string? PartOf { get; init; }

    /// <summary>What it measures; null when no indicator is known for it.</summary>
    public string? Indicator { get; init; }

    /// <summary>What it is to the indicator; absent where there is none.</summary>
    public IndicatorRole? IndicatorRole { get; init; }

    /// <summary>The code of its criterion, in the set that the report follows; null for none.</summary>
    public string? Criterion { get; init; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>What must be equal in a strict pair.</summary>
    public FigureKey Key => Range is [var low, var high]
        ? new FigureKey(Type, IsRange: true, Rounded(low), Rounded(high), null)
        : Type switch
        {
            FigureType.Ratio => new FigureKey(Type, IsRange: false, Rounded(Numerator), Rounded(Denominator), Rounded(Percent)),
            FigureType.Percent => new FigureKey(Type, IsRange: false, null, null, Rounded(Percent)),
            FigureType.Count or FigureType.Money => new FigureKey(Type, IsRange: false, Rounded(Value), null, Rounded(Percent)),
        };

    /// <summary>Every number that the figure states.</summary>
    public ImmutableArray<decimal> Numbers =>
        [.. new[] { Numerator, Denominator, Percent, Value }.Concat((Range ?? []).Select(bound => (decimal?)bound)).OfType<decimal>().Select(number => Rounded(number)!.Value)];

    /// <summary>One of its numbers, as stated; null when it has none of that name.</summary>
    public decimal? this[FigureField field] => field switch
    {
        FigureField.Numerator => Numerator,
        FigureField.Denominator => Denominator,
        FigureField.Percent => Percent,
        FigureField.Value => Value,
    };

    /// <summary>Whether a mined figure can stand for an annotated one: they share a place and a number.</summary>
    public static bool IsLike(ScoredFigure gold, ScoredFigure mined) => gold.Span.Overlaps(mined.Span) && gold.Numbers.Intersect(mined.Numbers).Any();

    /// <summary>The mined figure as scores see it.</summary>
    public static ScoredFigure Of(Figure figure) => new()
    {
        Id = figure.Id.ToString(),
        Start = figure.Span.Start,
        End = figure.Span.End,
        Quote = figure.Quote,
        Type = figure.Type,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Percent = figure.Percent,
        Value = figure.Value,
        Range = figure.Range is { } range ? [range.Low, range.High] : null,
        Approximate = figure.Approximate,
        Role = figure.Role,
        PartOf = figure.PartOf?.ToString(),
        Indicator = figure.Indicator?.Id,
        IndicatorRole = figure.Indicator?.Role,
        Criterion = figure.Criterion?.Code,
    };

    /// <summary>The figure in one line, for lists of what was missed.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start,6} {Type.ToString().ToLowerInvariant()} [{string.Join("; ", Numbers)}] “{Quote.ReplaceLineEndings(" ")}”");

    private static decimal? Rounded(decimal? number) => number is { } stated ? Math.Round(stated, ComparedDigits, MidpointRounding.ToEven) : null;
}
