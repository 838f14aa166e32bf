using System.Collections.Immutable;
using DtiExtract.Service.Screens;

namespace DtiExtract.Service.Pages.Shared;

/// <summary>A list of areas to choose from.</summary>
/// <param name="Id">The id of the list.</param>
/// <param name="Options">The provinces with their districts.</param>
/// <param name="Chosen">The area that is chosen.</param>
/// <param name="AllLabel">What stands for all areas; null when one must be chosen.</param>
internal sealed record AreaSelect(string Id, ImmutableArray<ProvinceOption> Options, AreaChoice Chosen, string? AllLabel);
