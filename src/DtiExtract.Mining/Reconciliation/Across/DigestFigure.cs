using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>A figure of a report, as far as other reports are held against it: a result with a number of its own.</summary>
public sealed record DigestFigure
{
    /// <summary>Its name inside the report.</summary>
    public required FigureId Id { get; init; }

    /// <summary>Where it stands in the report's text as read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words, or their beginning.</summary>
    public required string Quote { get; init; }

    /// <summary>What it measures; null when that is not sure.</summary>
    public string? Indicator { get; init; }

    /// <summary>The same for figures that measure the same: by their indicator, else by their unit and words.</summary>
    public required ulong Meaning { get; init; }

    /// <summary>The value of a count, or the numerator of a ratio.</summary>
    public required decimal Part { get; init; }

    /// <summary>The denominator of a ratio.</summary>
    public decimal? Whole { get; init; }

    /// <summary>The noun that names the thing counted, folded; empty when there is none.</summary>
    public required string Noun { get; init; }

    /// <summary>Whether it speaks of the unit and period of the report as a whole.</summary>
    public required FigureScope Scope { get; init; }

    /// <summary>The steps that its words name, one bit each: an account that is registered need not be activated.</summary>
    public uint Steps { get; init; }

    /// <summary>The other units that its sentence names, folded.</summary>
    public ImmutableArray<string> NamedUnits { get; init; } = [];

    /// <summary>Whether it states its quantity for the whole unit, and no other unit is named with it.</summary>
    public bool IsOfWholeUnit => Scope == FigureScope.Whole && NamedUnits.IsEmpty;

    /// <summary>Whether two figures speak of the same step; where one names a step and the other none, that is open.</summary>
    public bool IsOfSameStep(DigestFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Steps == other.Steps || (Steps & other.Steps) != 0;
    }
}
