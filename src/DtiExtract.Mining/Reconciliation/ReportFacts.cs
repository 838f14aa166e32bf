using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>All that is known of a report when it is held against itself.</summary>
/// <param name="text">The report.</param>
/// <param name="outline">Its sections.</param>
/// <param name="header">Who reports, and on which period.</param>
/// <param name="mapped">Its figures, with what they measure, and its criterion set.</param>
/// <param name="indicators">What figures measure.</param>
internal sealed class ReportFacts(NormalText text, ReportOutline outline, ReportHeader header, MappedFigures mapped, IndicatorCatalog indicators)
{
    private readonly FrozenDictionary<FigureId, int> _places = mapped.Figures.Select((figure, place) => (figure.Id, place)).ToFrozenDictionary(pair => pair.Id, pair => pair.place);

    /// <summary>The report in normal form.</summary>
    public NormalText Text => text;

    /// <summary>Its sections.</summary>
    public ReportOutline Outline => outline;

    /// <summary>Who reports, and on which period.</summary>
    public ReportHeader Header => header;

    /// <summary>What figures measure.</summary>
    public IndicatorCatalog Indicators => indicators;

    /// <summary>The criterion set that it follows; null when none is known.</summary>
    public CriterionSet? Set => mapped.Set;

    /// <summary>The figures, in the order of the text.</summary>
    public ImmutableArray<Figure> Figures => mapped.Figures;

    /// <summary>The words around each of <see cref="Figures"/>, in their order.</summary>
    public ImmutableArray<FigureContext> Contexts => mapped.Contexts;

    /// <summary>The figure of that name.</summary>
    public Figure this[FigureId id] => Figures[_places[id]];

    /// <summary>The place of a figure among <see cref="Figures"/>.</summary>
    public int PlaceOf(FigureId id) => _places[id];
}
