using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Training.Examples;

/// <summary>A report whose figures are annotated, as examples.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Unit">Who reports, with the unit and province above; empty when the report does not tell.</param>
/// <param name="Text">Its text in normal form.</param>
/// <param name="Examples">One for each mined figure that is annotated, in the order of the text.</param>
/// <param name="IsCorrection">Whether a reviewer's corrections are its annotations: it helps to train, and is not scored.</param>
public sealed record TrainingReport(string Name, string Unit, string Text, ImmutableArray<Example> Examples, bool IsCorrection = false)
{
    /// <summary>
    /// Pairs the annotated figures with the mined ones, by place and numbers. A figure that was not mined gives no example, nor does one that states the base
    /// of a rate: it is told by the rate beside it, not by its words.
    /// </summary>
    /// <param name="report">The mined report.</param>
    /// <param name="annotation">What it really states.</param>
    /// <param name="set">The criterion set that it follows.</param>
    /// <param name="isCorrection">Whether reviewers' corrections are the annotation.</param>
    internal static TrainingReport Of(MinedReport report, Annotation annotation, CriterionSet? set, bool isCorrection = false)
    {
        var text = NormalText.Of(report.Text!);
        ImmutableArray<FigureContext> contexts = FigureContexts.Of(text, new ReportOutline(report.Sections, report.Header), report.Figures, set);
        var byFigure = contexts.ToDictionary(context => context.Figure.Id.ToString(), StringComparer.Ordinal);
        var examples =
            from pair in FigurePairs.Of(annotation.Figures, [.. report.Figures.Select(ScoredFigure.Of)], ScoredFigure.IsLike)
            where pair.Gold.IndicatorRole != IndicatorRole.Denominator
            orderby pair.Mined.Start
            select new Example(byFigure[pair.Mined.Id], pair.Gold.Indicator);
        ReportHeader header = report.Header;
        string unit = header.Unit is null ? string.Empty : $"{header.Unit}, {header.Parent}, {header.Province}";
        return new TrainingReport(Path.GetFileName(report.File), unit, text.Text, [.. examples], isCorrection);
    }
}
