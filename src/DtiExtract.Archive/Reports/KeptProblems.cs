using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Reports;

/// <summary>Problems of uploads and reports, as the archive keeps them.</summary>
public static class KeptProblems
{
    /// <summary>No problems at all, as a report keeps them.</summary>
    public const string None = "[]";

    /// <summary>Problems as they are kept.</summary>
    public static string Write(params ImmutableArray<Problem> problems) => KeptJson.Write(problems);

    /// <summary>The problems of a kept list; none for null.</summary>
    public static ImmutableArray<Problem> Read(string? kept) => kept is null ? [] : KeptJson.Read<ImmutableArray<Problem>>(kept);
}
