namespace DtiExtract.Archive.Searching.Suggesting;

/// <summary>How a question may go on.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">Its name.</param>
/// <param name="Within">What tells it from others of its name: the district of a unit; null where there is nothing.</param>
/// <param name="Question">The whole question, with the condition on it in place of what was typed.</param>
public sealed record SearchSuggestion(SuggestionKind Kind, Wording Name, string? Within, string Question);

/// <summary>What a suggestion names.</summary>
public enum SuggestionKind
{
    /// <summary>A unit with reports.</summary>
    Unit,

    /// <summary>What a figure measures.</summary>
    Indicator,

    /// <summary>A type of findings.</summary>
    FindingType,
}
