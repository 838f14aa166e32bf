using System.Text;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Chooses the reports in which errors can be made, and counts false alarms on the way.</summary>
/// <param name="mine">Mines a report.</param>
internal sealed class ConsistentReports(MineReport mine)
{
    private readonly List<ConsistentReport> _used = [];
    private readonly List<FalseAlarm> _falseAlarms = [];
    private int _otherAsText;
    private int _consistent;

    /// <summary>The reports.</summary>
    public IReadOnlyList<ConsistentReport> Used => _used;

    /// <summary>The counts.</summary>
    public ConsistencyScore Score => new(_used.Count, _otherAsText, _consistent, [.. _falseAlarms]);

    /// <summary>Takes a report when neither its annotation nor the miner finds a contradiction in its figures.</summary>
    /// <param name="report">The report as mined.</param>
    /// <param name="annotation">Its annotation; null when there is none.</param>
    /// <param name="cancellationToken">Calls the mining off.</param>
    public void Add(MinedReport report, Annotation? annotation, CancellationToken cancellationToken)
    {
        if (annotation is not null && annotation.Findings.Any(finding => IsAlarm(finding.Type, finding.Severity)))
        {
            return;
        }

        Finding[] alarms = [.. report.Findings.Where(finding => IsAlarm(finding.Type, finding.Severity))];
        if (annotation is not null)
        {
            _consistent++;
            _falseAlarms.AddRange(alarms.Select(alarm => new FalseAlarm(report.File, alarm)));
        }

        if (alarms.Length > 0)
        {
            return;
        }

        MinedReport asText = report.Text!.Format == ReportFormat.Txt ? report : mine(SourceOf(report.File, report.Text.Text), cancellationToken);
        if (HaveSameFigures(report, asText))
        {
            _used.Add(ConsistentReport.Of(asText, annotation));
        }
        else
        {
            _otherAsText++;
        }
    }

    /// <summary>A text as the miner reads it from a file.</summary>
    public static ReportSource SourceOf(string file, string text) => ReportSource.FromBytes(file, Encoding.UTF8.GetBytes(text));

    private static bool HaveSameFigures(MinedReport report, MinedReport other) => FiguresOf(report).SequenceEqual(FiguresOf(other));

    private static IEnumerable<(FigureKey Key, TextSpan Span)> FiguresOf(MinedReport report) => report.Figures.Select(ScoredFigure.Of).Select(figure => (figure.Key, figure.Span));

    /// <summary>Whether a finding says that figures contradict each other: an error or warning of the types that compare numbers.</summary>
    private static bool IsAlarm(FindingType type, Severity severity) =>
        severity != Severity.Info
        && type is FindingType.RatioExceedsWhole or FindingType.PercentMismatch or FindingType.PartsDoNotSum or FindingType.ConflictingRestatement or FindingType.BaseMismatch;
}
