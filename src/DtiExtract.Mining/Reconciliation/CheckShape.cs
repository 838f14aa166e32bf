using System.Collections.Immutable;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>What the code of a check needs of its entry in <c>rules/checks.yaml</c>.</summary>
/// <param name="Id">The check.</param>
/// <param name="Type">The type of what it finds.</param>
/// <param name="Arguments">The names that its sentences may use.</param>
internal sealed record CheckShape(string Id, FindingType Type, params ImmutableArray<string> Arguments)
{
    /// <summary>The limits that it must state.</summary>
    public ImmutableArray<string> Limits { get; init; } = [];

    /// <summary>The lists that it must state.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];
}
