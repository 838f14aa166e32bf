using System.Text.Json;
using DtiExtract.Archive.Reports;
using DtiExtract.Mining;

namespace DtiExtract.Service.Api;

/// <summary>Problems as they are kept, in the words of both languages.</summary>
internal static class Reasons
{
    /// <summary>The kept problems with their sentences.</summary>
    public static IReadOnlyList<ReasonAnswer> Of(string? kept) => [.. KeptProblems.Read(kept).Select(Of)];

    /// <summary>A problem with its sentences.</summary>
    public static ReasonAnswer Of(Problem problem) => new(
        JsonNamingPolicy.CamelCase.ConvertName(problem.Code.ToString()),
        ProblemMessages.For(problem, MessageLanguage.Vietnamese),
        ProblemMessages.For(problem, MessageLanguage.English));
}
