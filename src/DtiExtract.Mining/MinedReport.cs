using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining;

/// <summary>All that the miner says of one report.</summary>
public sealed record MinedReport
{
    /// <summary>The file as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Versions of the program, the rules and the model.</summary>
    public required string Miner { get; init; }

    /// <summary>The text as read; null when the report can't be read, and then the lists are empty.</summary>
    public ReportText? Text { get; init; }

    /// <summary>Who reports, and on which period.</summary>
    public ReportHeader Header { get; init; } = new();

    /// <summary>The sections, in the order of their headings.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>The figures, in the order of the text.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>What contradicts itself, in the order in which an auditor would want to see it.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What could not be read, or was read with a guess.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
