using DtiExtract.Mining;

namespace DtiExtract.Cli.Running;

/// <summary>Counts what a run did.</summary>
/// <param name="language">The language of the reasons.</param>
internal sealed class RunSummary(MessageLanguage language)
{
    private readonly SortedDictionary<string, int> _failures = new(StringComparer.Ordinal);

    /// <summary>Reports that could be read.</summary>
    public int Read { get; private set; }

    /// <summary>Figures in them.</summary>
    public int Figures { get; private set; }

    /// <summary>Files that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Files done.</summary>
    public int Done => Read + Failed;

    /// <summary>The reasons why files could not be read, with the number of files.</summary>
    public IReadOnlyDictionary<string, int> Failures => _failures;

    /// <summary>Counts one file.</summary>
    public void Add(MiningOutcome outcome)
    {
        if (outcome.IsRead)
        {
            Read++;
            Figures += outcome.Report.Figures.Length;
            return;
        }

        Failed++;
        string reason = ProblemMessages.For(outcome.Report.Problems[0], language);
        _failures[reason] = _failures.GetValueOrDefault(reason) + 1;
    }
}
