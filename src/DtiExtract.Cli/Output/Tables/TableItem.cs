using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Output.Tables;

/// <summary>A criterion or an indicator with the figures that state it.</summary>
internal sealed record TableItem
{
    /// <summary>The code of the criterion; null for an indicator.</summary>
    public string? Code { get; init; }

    /// <summary>The name of the criterion or indicator.</summary>
    public required Wording Name { get; init; }

    /// <summary>The indicator that needs no naming in the item: the only one of the criterion, or the indicator itself; null where there are several.</summary>
    public string? Indicator { get; init; }

    /// <summary>The figures that state results, in the order of the text.</summary>
    public ImmutableArray<Figure> Values { get; init; } = [];

    /// <summary>What is asked.</summary>
    public ItemTarget Target { get; init; } = ItemTarget.None;

    /// <summary>Whether it is met, as far as that can be told.</summary>
    public ItemVerdict Verdict { get; init; } = ItemVerdict.None;
}
