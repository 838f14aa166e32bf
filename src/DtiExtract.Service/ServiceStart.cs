using System.Collections.Immutable;
using DtiExtract.Archive;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Demonstration;

namespace DtiExtract.Service;

/// <summary>With what a node is started.</summary>
public sealed record ServiceStart
{
    /// <summary>What the node does.</summary>
    public ServiceRole Role { get; init; }

    /// <summary>Where it listens; this machine only, unless told otherwise.</summary>
    public ImmutableArray<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Where the archive is.</summary>
    public required ArchiveOptions Archive { get; init; }

    /// <summary>The rules in force.</summary>
    public required MiningRules Rules { get; init; }

    /// <summary>The command that starts a child, see <c>dti child</c>: the program and its arguments.</summary>
    public required ImmutableArray<string> ChildCommand { get; init; }

    /// <summary>The folder of the model that the children load, to show its card; null where there is none to show.</summary>
    public string? Models { get; init; }

    /// <summary>The name of the node among others; made of the machine and the process unless given.</summary>
    public string Node { get; init; } = $"{Environment.MachineName}-{Environment.ProcessId}";

    /// <summary>Settings that stand above those of the environment: "Mining:Children" to "4".</summary>
    public ImmutableDictionary<string, string?> Settings { get; init; } = [];

    /// <summary>The reports of a demonstration; null when the service is for real.</summary>
    public DemoReports? Demonstration { get; init; }

    /// <summary>Changes the options of the service beyond what its configuration says; for tests and for the command line.</summary>
    public Action<IServiceCollection>? Configure { get; init; }
}
