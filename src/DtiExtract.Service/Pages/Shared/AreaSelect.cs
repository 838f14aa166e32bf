using System.Collections.Immutable;
using DtiExtract.Service.Screens;

namespace DtiExtract.Service.Pages.Shared;

/// <summary>A list of areas to choose from.</summary>
/// <param name="Id">The id of the list.</param>
/// <param name="Options">The provinces with their districts.</param>
/// <param name="Chosen">The area that is chosen.</param>
/// <param name="AllLabel">What stands for all areas; null when one must be chosen.</param>
/// <param name="AllValue">How all areas stand in the address.</param>
internal sealed record AreaSelect(string Id, ImmutableArray<ProvinceOption> Options, AreaChoice Chosen, string? AllLabel, string AllValue = "")
{
    /// <summary>More districts than these are not shown at once: a list of thousands is slow to send and to read.</summary>
    private const int MostDistricts = 200;

    /// <summary>Whether districts of other provinces than the chosen one are left out.</summary>
    public bool IsFolded => Options.Sum(province => province.Districts.Length) > MostDistricts;

    /// <summary>The districts that are shown of a province.</summary>
    public ImmutableArray<(string Name, int Count)> DistrictsOf(ProvinceOption province) => IsFolded && province.Name != Chosen.Province ? [] : province.Districts;
}
