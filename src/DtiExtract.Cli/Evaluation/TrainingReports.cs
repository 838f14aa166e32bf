using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Annotations;
using DtiExtract.Training.Examples;

namespace DtiExtract.Cli.Evaluation;

/// <summary>Mines annotated reports and makes examples of them.</summary>
/// <param name="context">What every command has.</param>
/// <param name="rules">The rules, whose criterion sets the reports follow.</param>
/// <param name="miner">Mines a file.</param>
internal sealed class TrainingReports(CommandContext context, MiningRules rules, FileMiner miner)
{
    /// <summary>Whether some report could not be read.</summary>
    public bool AnyUnread { get; private set; }

    /// <summary>The reports of <paramref name="annotations"/>, in the order of their paths.</summary>
    public async Task<List<TrainingReport>> ReadAsync(IReadOnlyDictionary<string, Annotation> annotations, bool areCorrections, CancellationToken cancellationToken)
    {
        List<TrainingReport> reports = [];
        InputFile[] files = [.. annotations.Keys.Order(StringComparer.Ordinal).Select(path => new InputFile(path))];
        await foreach (MiningOutcome outcome in new MiningRun(miner, Environment.ProcessorCount).MineAsync(files, cancellationToken))
        {
            if (outcome.IsRead)
            {
                MinedReport report = outcome.Report;
                reports.Add(TrainingReport.Of(report, annotations[report.File], SetOf(report), areCorrections));
            }
            else
            {
                AnyUnread = true;
                context.SayProblems(outcome, context.Host.Error.WriteLine);
            }
        }

        return reports;
    }

    private CriterionSet? SetOf(MinedReport report) => report.Header.CriterionSet is { } key && rules.CriterionSets.TryGet(key, out CriterionSet? set) ? set : null;
}
