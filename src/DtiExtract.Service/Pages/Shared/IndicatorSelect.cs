namespace DtiExtract.Service.Pages.Shared;

/// <summary>A list of indicators to choose from.</summary>
/// <param name="Id">The id of the list.</param>
/// <param name="Chosen">The indicator that is chosen.</param>
/// <param name="AllLabel">What stands for all of them; null when one must be chosen.</param>
/// <param name="Counts">How many reports state each; null when that is not shown.</param>
internal sealed record IndicatorSelect(string Id, string? Chosen, string? AllLabel, IReadOnlyDictionary<string, int>? Counts = null);
