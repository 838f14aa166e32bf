using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Mining;

namespace DtiExtract.Service.Api;

/// <summary>Problems as they are kept, in the words of both languages.</summary>
internal static class Reasons
{
    /// <summary>The problems of a kept list; none for null.</summary>
    public static ImmutableArray<Problem> Read(string? kept) => kept is null ? [] : JsonSerializer.Deserialize<ImmutableArray<Problem>>(kept);

    /// <summary>The kept problems with their sentences.</summary>
    public static IReadOnlyList<ReasonAnswer> Of(string? kept) =>
    [
        .. Read(kept).Select(problem => new ReasonAnswer(
            JsonNamingPolicy.CamelCase.ConvertName(problem.Code.ToString()),
            ProblemMessages.For(problem, MessageLanguage.Vietnamese),
            ProblemMessages.For(problem, MessageLanguage.English))),
    ];
}
