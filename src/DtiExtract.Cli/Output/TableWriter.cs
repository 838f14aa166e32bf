using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using Spectre.Console;

namespace DtiExtract.Cli.Output;

/// <summary>Writes a headline and a table of figures for each report, and a summary at the end, for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels and sentences.</param>
internal sealed class TableWriter(IAnsiConsole console, MessageLanguage language) : IReportWriter
{
    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        MinedReport report = outcome.Report;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Headline(report.Header)}[/]");
        console.MarkupLineInterpolated($"[grey]{report.File} · {TableTexts.Figures(report.Figures.Length).In(language)}[/]");
        foreach (Problem problem in report.Problems)
        {
            console.MarkupLineInterpolated($"[yellow]! {ProblemMessages.For(problem, language)}[/]");
        }

        if (report.Figures.Length > 0)
        {
            console.Write(Figures(report));
        }
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary)
    {
        console.WriteLine();
        console.WriteLine(TableTexts.Summary(summary).In(language));
        foreach ((string reason, int files) in summary.Failures)
        {
            console.MarkupLineInterpolated($"[yellow]  {TableTexts.Files(files).In(language)}: {reason}[/]");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private string Headline(ReportHeader header)
    {
        string unit = string.Join(", ", new[] { header.Unit, header.Parent, header.Province }.Where(name => name is not null).Distinct());
        return Line($"{(unit.Length > 0 ? unit : TableTexts.UnknownUnit.In(language))} · {header.Period ?? TableTexts.UnknownPeriod.In(language)}");
    }

    private Table Figures(MinedReport report)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumns([.. TableTexts.Heads.Select(head => new TableColumn(new Text(head.In(language))))]);
        foreach (FigureRow row in FigureRow.Of(report))
        {
            table.AddRow(Cells(row).Select(cell => new Text(Line(cell))));
        }

        return table;
    }

    private IEnumerable<string> Cells(FigureRow row) =>
    [
        row.Section?.Heading ?? string.Empty,
        row.Figure.Subject ?? string.Empty,
        row.Figure.Quote,
        Terms.Of(row.Figure.Type).Label.In(language),
        NumberText.Values(row.Figure, language),
        Terms.Of(row.Figure.Role).Label.In(language),
    ];

    /// <summary>The text on one line, with composed letters, which every terminal measures alike.</summary>
    private static string Line(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
