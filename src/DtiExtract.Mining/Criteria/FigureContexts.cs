using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Contexts;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Criteria;

/// <summary>Gathers, for each figure of a report, the words by which it is told what the figure measures.</summary>
public static class FigureContexts
{
    /// <summary>The contexts of <paramref name="figures"/>, one for each, in their order.</summary>
    /// <param name="text">The report.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="figures">Figures that were found in this very text.</param>
    public static ImmutableArray<FigureContext> Of(NormalText text, ReportOutline outline, ImmutableArray<Figure> figures)
    {
        var sections = new SectionWords(text, outline);
        var surroundings = new Surroundings(text);
        ImmutableArray<FigureContext>.Builder contexts = ImmutableArray.CreateBuilder<FigureContext>(figures.Length);
        foreach (Figure figure in figures)
        {
            surroundings.MoveTo(figure.NormalSpan);
            contexts.Add(new FigureContext
            {
                Figure = figure,
                Own = OwnWords(text, figure),
                Before = surroundings.Before,
                After = surroundings.After,
                Lead = surroundings.Lead,
                Requirement = sections.RequirementAt(figure.Section),
                Headings = sections.HeadingsAt(figure.Section),
            });
        }

        return contexts.MoveToImmutable();
    }

    private static string OwnWords(NormalText text, Figure figure) => $"{figure.Subject} {NormalText.CellSeparator} {figure.NormalSpan.Slice(text.Text)}";
}
