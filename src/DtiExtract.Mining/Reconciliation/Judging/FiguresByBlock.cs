using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Which figures stand in which block.</summary>
internal sealed class FiguresByBlock
{
    private readonly ILookup<int, int> _places;

    /// <summary>Sorts the figures of a report.</summary>
    public FiguresByBlock(ReportFacts facts) =>
        _places = Enumerable.Range(0, facts.Figures.Length).ToLookup(place => facts.Text.BlockAt(facts.Figures[place].NormalSpan.Start));

    /// <summary>The places of the figures in a block, in the order of the text.</summary>
    public ImmutableArray<int> In(int block) => [.. _places[block]];
}
