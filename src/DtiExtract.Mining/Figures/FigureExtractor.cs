using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Figures;

/// <summary>Finds the figures of a report. Safe to use from many threads at once.</summary>
/// <param name="lexicon">The words by which figures are read.</param>
public sealed class FigureExtractor(FigureLexicon lexicon)
{
    /// <summary>Most figures that are taken from one report: many times what a province's tables hold, and a bound for hostile files.</summary>
    public const int MostFigures = 20_000;

    /// <summary>The figures, in the order of the text; the first <see cref="MostFigures"/> of them, and then no more is read.</summary>
    public ImmutableArray<Figure> Extract(NormalText text, ReportOutline outline)
    {
        var pass = new FigurePass(text, outline, lexicon);
        foreach (NormalBlock block in text.Blocks)
        {
            if (block.Source.Kind != BlockKind.PageFurniture && pass.Count < MostFigures)
            {
                pass.Read(block);
            }
        }

        return pass.Figures();
    }
}
