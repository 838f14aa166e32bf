using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output.Tables;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;
using Spectre.Console;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Writes what was found, report by report in the order of units and periods, for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels and sentences.</param>
internal sealed class ReconciliationTable(IAnsiConsole console, MessageLanguage language) : IReconciliationWriter
{
    private Reconciliation? _reconciliation;

    /// <inheritdoc/>
    public ImmutableArray<InputFile> Begin(Reconciliation reconciliation)
    {
        _reconciliation = reconciliation;
        return [];
    }

    /// <inheritdoc/>
    public void Write(MiningOutcome outcome)
    {
    }

    /// <summary>Writes the reports that have findings, the communes that are missing, and a summary.</summary>
    public void Complete(RunSummary summary)
    {
        CrossFindings found = _reconciliation!.Found;
        int clean = found.Reports.Length;
        foreach (ReportDigest report in _reconciliation.WithFindings)
        {
            Write(report, _reconciliation.FindingsOf(report));
            clean--;
        }

        WriteRollups(found.Rollups);
        console.WriteLine();
        console.WriteLine(ReconcileTexts.Reconciled(summary.Read, found.Units, clean).In(language));
        console.WriteLine(TableTexts.Summary(summary).In(language));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(ReportDigest report, ImmutableArray<Finding> findings)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{ReportHeadline.Of(report.Header, language)}[/]");
        console.MarkupLineInterpolated($"[grey]{report.File} · {ReconcileTexts.Findings(findings).In(language)}[/]");
        console.Write(TableOf(findings));
    }

    private Table TableOf(ImmutableArray<Finding> findings)
    {
        Table table = new Table().NoBorder().HideHeaders().AddColumns(
            new TableColumn(string.Empty).NoWrap(),
            new TableColumn(string.Empty).NoWrap(),
            new TableColumn(string.Empty));
        foreach (Finding finding in findings)
        {
            string colour = finding.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", Severity.Info => "grey" };
            table.AddRow(
                new Markup($"[{colour}]{Markup.Escape(Terms.Of(finding.Severity).Label.In(language))}[/]"),
                new Text(Terms.Of(finding.Type).Label.In(language)),
                new Text(OneLine.Of(finding.Message(language))));
        }

        return table;
    }

    private void WriteRollups(ImmutableArray<RollupCoverage> rollups)
    {
        if (rollups.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{ReconcileTexts.Rollups.In(language)}[/]");
        foreach (RollupCoverage rollup in rollups)
        {
            console.WriteLine(ReconcileTexts.Coverage(rollup).In(language));
        }
    }
}
