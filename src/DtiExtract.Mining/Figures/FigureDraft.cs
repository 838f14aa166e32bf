using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Figures;

/// <summary>A figure in the making: positions count in the normal text, and its place among the others is not known yet.</summary>
internal sealed class FigureDraft
{
    /// <summary>The statement's type.</summary>
    public required FigureType Type { get; init; }

    /// <summary>The rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>First token, in the line that holds it.</summary>
    public required int First { get; init; }

    /// <summary>First token after it.</summary>
    public required int End { get; init; }

    /// <summary>The token of the part, where a total stands before it in the same figure.</summary>
    public int? PartToken { get; init; }

    /// <summary>Where it stands in the normal text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The part, of a ratio.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a ratio.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The percentage.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The value of a count, or of money in đồng.</summary>
    public decimal? Value { get; init; }

    /// <summary>Both bounds of a range.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>Whether the report says that it is not exact.</summary>
    public bool Approximate { get; init; }

    /// <summary>The noun that names the thing counted, as written.</summary>
    public string? Unit { get; init; }

    /// <summary>The first word of the unit, folded: what decides whether two figures count the same things.</summary>
    public string? Noun => field ??= Unit is null ? null : Syllable.Fold(Unit.Split(' ')[0]);

    /// <summary>The lists that hold the unit.</summary>
    public CueSet Units { get; init; }

    /// <summary>Whether the statement itself makes a plan of it: the right side of an amount over an amount.</summary>
    public bool IsPlan { get; init; }

    /// <summary>What the figure is for.</summary>
    public FigureRole Role { get; set; }

    /// <summary>The words that say what is measured.</summary>
    public string? Subject { get; set; }

    /// <summary>The figure that states the total.</summary>
    public FigureDraft? PartOf { get; set; }

    /// <summary>The largest number of things that the figure states; null for a percentage alone.</summary>
    public decimal? Whole => Denominator ?? Value;

    /// <summary>The number of things that the figure says were reached.</summary>
    public decimal? Part => Numerator ?? Value;
}
