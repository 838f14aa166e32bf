using System.Globalization;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Training.Annotations;
using Spectre.Console;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Writes scores as a table for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels.</param>
internal sealed class ScoreTable(IAnsiConsole console, MessageLanguage language)
{
    /// <summary>Writes a line for each report and one for all; with <paramref name="show"/> also what was missed and what was too much.</summary>
    public void Write(IReadOnlyList<ReportScore> scores, Score total, bool show)
    {
        if (show)
        {
            foreach (ReportScore report in scores)
            {
                WriteDifferences(report);
            }
        }

        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumns([.. ScoreTexts.Heads.Select(head => new TableColumn(new Text(head.In(language))))]);
        foreach (ReportScore report in scores)
        {
            table.AddRow(Row(report.File, report.Score));
        }

        table.AddRow(Row(ScoreTexts.All.In(language), total));
        console.Write(table);
        console.WriteLine(ScoreTexts.Headers(total.Header).In(language));
        console.WriteLine(ScoreTexts.Findings(total.Findings).In(language));
    }

    private void WriteDifferences(ReportScore report)
    {
        foreach (string missed in Lines(report.Missed, report.MissedFindings))
        {
            console.MarkupLineInterpolated($"[red]{report.File} {ScoreTexts.Missed.In(language)} {missed}[/]");
        }

        foreach (string extra in Lines(report.Extra, report.ExtraFindings))
        {
            console.MarkupLineInterpolated($"[yellow]{report.File} {ScoreTexts.Extra.In(language)} {extra}[/]");
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<ScoredFigure> figures, IEnumerable<ScoredFinding> findings) =>
        figures.Select(figure => figure.ToString()).Concat(findings.Select(finding => finding.ToString()));

    private static Text[] Row(string name, Score score) =>
    [
        new Text(name),
        new Text(score.Figures.Gold.ToString(CultureInfo.InvariantCulture)),
        Share(score.Figures.Precision),
        Share(score.Figures.Recall),
        Share(score.Figures.F1),
        Share(score.Values.F1),
        Share(score.RoleShare),
        Share(score.ApproximateShare),
        Share(score.Parts.F1),
        Share(score.Indicators.Precision),
        Share(score.Indicators.Recall),
        Share(score.Indicators.F1),
        score.Findings.SameType.Gold + score.Findings.SameType.Mined > 0 ? Share(score.Findings.SameType.F1) : new Text(string.Empty),
        score.CriterionAccuracy is { } accuracy ? Share(accuracy) : new Text(string.Empty),
        new Text(string.Create(CultureInfo.InvariantCulture, $"{score.Header.Right}/{score.Header.Gold}")),
    ];

    private static Text Share(double share) => new(share.ToString("0.000", CultureInfo.InvariantCulture));
}
