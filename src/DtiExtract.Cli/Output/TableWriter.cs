using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output.Tables;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Rules;
using Spectre.Console;

namespace DtiExtract.Cli.Output;

/// <summary>Writes for each report a headline and a table of its figures by criterion or pillar, and a summary at the end, for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="rules">The rules, with the indicators and criterion sets.</param>
/// <param name="language">The language of labels and sentences.</param>
/// <param name="all">Whether every figure is listed: also those that were not mapped, and the bases of rates.</param>
internal sealed class TableWriter(IAnsiConsole console, MiningRules rules, MessageLanguage language, bool all) : IReportWriter
{
    private readonly FigureGrouping _grouping = new(rules.Indicators, rules.CriterionSets, all);
    private readonly ItemTable _table = new(rules.Indicators, language, console.Profile.Width);

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
        MinedReport report = outcome.Report;
        GroupedReport grouped = _grouping.Of(report);
        WriteHead(report, grouped);
        if (report.Figures.Length > 0)
        {
            WriteFigures(all ? WithUnplaced(grouped) : grouped);
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

    private void WriteHead(MinedReport report, GroupedReport grouped)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{ReportHeadline.Of(report.Header, language)}[/]");
        console.MarkupLineInterpolated($"[grey]{report.File} · {TableTexts.Figures(report.Figures.Length).In(language)}[/]");
        if (report.Figures.Length > 0)
        {
            Say(grouped.Set is { } set ? TableTexts.Set(set) : TableTexts.UnknownSet);
        }

        foreach (Problem problem in report.Problems)
        {
            console.MarkupLineInterpolated($"[yellow]! {ProblemMessages.For(problem, language)}[/]");
        }
    }

    private void WriteFigures(GroupedReport grouped)
    {
        if (!grouped.Chapters.IsEmpty)
        {
            console.Write(_table.Of(grouped));
        }

        if (grouped.Chapters.SelectMany(chapter => chapter.Items).Any(item => item.Target.OfSet is not null))
        {
            Say(TableTexts.TargetsOfSet);
        }

        if (!grouped.Silent.IsEmpty)
        {
            Say(TableTexts.Silent(grouped.Silent));
        }

        if (!grouped.Unplaced.IsEmpty)
        {
            Say(TableTexts.NotListed(grouped.Unplaced.Length));
        }
    }

    private static GroupedReport WithUnplaced(GroupedReport grouped) => grouped.Unplaced.IsEmpty
        ? grouped
        : grouped with { Chapters = grouped.Chapters.Add(new TableChapter(TableTexts.Unplaced, [.. grouped.Unplaced.Select(Unplaced)])), Unplaced = [] };

    private static TableItem Unplaced(Figure figure)
    {
        string subject = figure.Subject ?? string.Empty;
        var item = new TableItem { Name = new Wording(subject, subject) };
        return figure.Role == FigureRole.Target ? item with { Target = new ItemTarget([figure]) } : item with { Values = [figure] };
    }

    private void Say(Wording wording) => console.MarkupLineInterpolated($"[grey]{wording.In(language)}[/]");
}
