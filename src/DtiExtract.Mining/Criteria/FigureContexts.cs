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
    /// <param name="set">The criterion set that the report follows; null when none is known.</param>
    public static ImmutableArray<FigureContext> Of(NormalText text, ReportOutline outline, ImmutableArray<Figure> figures, CriterionSet? set)
    {
        var criteria = new CriterionFinder(text, outline, set);
        var sections = new SectionWords(text, outline);
        var surroundings = new Surroundings(text);
        ImmutableArray<FigureContext>.Builder contexts = ImmutableArray.CreateBuilder<FigureContext>(figures.Length);
        foreach (Figure figure in figures)
        {
            surroundings.MoveTo(figure.NormalSpan);
            string? code = criteria.CodeAt(figure.Section, surroundings.Block);
            Criterion? criterion = code is null ? null : set?.ByCode(code);
            contexts.Add(new FigureContext
            {
                Figure = figure,
                Own = OwnWords(text, figure),
                Before = surroundings.Before,
                After = surroundings.After,
                Lead = surroundings.Lead,
                Requirement = sections.RequirementOf(code, criterion),
                Headings = sections.HeadingsAt(figure.Section),
                Code = code,
                CriterionIndicators = criterion?.Indicators ?? [],
            });
        }

        return contexts.MoveToImmutable();
    }

    private static string OwnWords(NormalText text, Figure figure) => $"{figure.Subject} {NormalText.CellSeparator} {figure.NormalSpan.Slice(text.Text)}";
}
