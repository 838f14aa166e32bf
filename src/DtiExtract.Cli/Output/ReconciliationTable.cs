using System.Collections.Immutable;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Output.Tables;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;
using Spectre.Console;

namespace DtiExtract.Cli.Output;

/// <summary>Writes what was found, report by report in the order of units and periods, for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels and sentences.</param>
internal sealed class ReconciliationTable(IAnsiConsole console, MessageLanguage language)
{
    /// <summary>Writes the reports that have findings, the communes that are missing, and a summary.</summary>
    public void Write(ImmutableArray<DigestedReport> reports, CrossFindings found, RunSummary summary)
    {
        var own = reports.Where(report => report.Digest is not null).ToDictionary(report => report.Digest!, report => report.Own, (IEqualityComparer<ReportDigest>)ReferenceEqualityComparer.Instance);
        int clean = 0;
        foreach (ReportDigest report in found.Reports)
        {
            ImmutableArray<Finding> findings = found.Of(report, own[report]);
            clean += findings.IsEmpty ? 1 : 0;
            Write(report, findings);
        }

        WriteRollups(found.Rollups);
        console.WriteLine();
        console.WriteLine(ReconcileTexts.Reconciled(summary.Read, found.Units, clean).In(language));
        console.WriteLine(TableTexts.Summary(summary).In(language));
    }

    private void Write(ReportDigest report, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

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
