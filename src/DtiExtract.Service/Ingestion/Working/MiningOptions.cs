using System.Collections.Immutable;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>How this node mines: section "Mining" of the configuration.</summary>
public sealed record MiningOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Mining";

    /// <summary>Number of child processes; 0 for as many as there are processors.</summary>
    public int Children { get; set; }

    /// <summary>Most memory that a child manages itself, in MB.</summary>
    public int HeapMegabytes { get; set; } = 512;

    /// <summary>Most memory that a child addresses, in MB; the runtime reserves far more than it uses.</summary>
    public int AddressSpaceMegabytes { get; set; } = 8192;

    /// <summary>Most processor time for one file, in seconds.</summary>
    public int ProcessorSeconds { get; set; } = 90;

    /// <summary>Most time for one file, in seconds.</summary>
    public int WallSeconds { get; set; } = 180;

    /// <summary>Largest answer of a child, in MB.</summary>
    public int AnswerMegabytes { get; set; } = 128;

    /// <summary>After how many files a child is replaced by a fresh one.</summary>
    public int ReportsPerChild { get; set; } = 5000;

    /// <summary>For how long a worker has a file unless it says that it is still at it, in seconds.</summary>
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>Pauses in seconds before the second, third, … try of a file that failed for a reason that may pass. Their number limits the tries.</summary>
    public IReadOnlyList<double> PauseSeconds { get; set; } = [5, 30, 180];

    /// <summary>After how many seconds the reports of a province are held against each other although more are to come.</summary>
    public int ReconcileAfterSeconds { get; set; } = 300;

    /// <summary>Number of child processes.</summary>
    internal int ChildrenInForce => Children > 0 ? Children : Environment.ProcessorCount;

    /// <summary>For how long a worker has a file.</summary>
    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    /// <summary>How often a file is tried.</summary>
    internal int MostAttempts => PauseSeconds.Count + 1;

    /// <summary>A sentence for each mistake.</summary>
    internal ImmutableArray<string> Mistakes()
    {
        (string Name, double Value, double Least)[] bounds =
        [
            (nameof(Children), Children, 0),
            (nameof(HeapMegabytes), HeapMegabytes, 64),
            (nameof(AddressSpaceMegabytes), AddressSpaceMegabytes, HeapMegabytes),
            (nameof(ProcessorSeconds), ProcessorSeconds, 1),
            (nameof(WallSeconds), WallSeconds, 1),
            (nameof(AnswerMegabytes), AnswerMegabytes, 1),
            (nameof(ReportsPerChild), ReportsPerChild, 1),
            (nameof(LeaseSeconds), LeaseSeconds, 1),
            (nameof(ReconcileAfterSeconds), ReconcileAfterSeconds, 0),
            .. PauseSeconds.Select(pause => (nameof(PauseSeconds), pause, 0.0)),
        ];
        return [.. bounds.Where(bound => bound.Value < bound.Least).Select(bound => FormattableString.Invariant($"{Section}:{bound.Name} is {bound.Value}; it must be at least {bound.Least}."))];
    }
}
