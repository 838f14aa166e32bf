using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Figures;

/// <summary>Finds the figures of a report. Safe to use from many threads at once.</summary>
/// <param name="lexicon">The words by which figures are read.</param>
public sealed class FigureExtractor(FigureLexicon lexicon)
{
    /// <summary>The figures, in the order of the text.</summary>
    public ImmutableArray<Figure> Extract(NormalText text, ReportOutline outline)
    {
        var pass = new FigurePass(text, outline, lexicon);
        foreach (NormalBlock block in text.Blocks)
        {
            if (block.Source.Kind != BlockKind.PageFurniture)
            {
                pass.Read(block);
            }
        }

        return pass.Figures();
    }
}
