using System.Collections.Immutable;

namespace DtiExtract.Corpus.Generating;

/// <summary>What a run of the generator makes.</summary>
/// <param name="Folder">Where to.</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Seed">Where chance starts; the same seed gives the same reports.</param>
public sealed record GenerationOptions(string Folder, int Reports, int Seed)
{
    /// <summary>All formats that reports are written in.</summary>
    public static ImmutableArray<string> AllFormats { get; } = ["docx", "pdf", "txt"];

    /// <summary>The formats to choose from.</summary>
    public ImmutableArray<string> Formats { get; init; } = AllFormats;

    /// <summary>The share of reports, 0 to 1, that get contradictions on purpose.</summary>
    public double Faults { get; init; } = 0.3;

    /// <summary>How many reports are written at once.</summary>
    public int Jobs { get; init; } = 1;
}
