using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>An administrative unit that a report names.</summary>
/// <param name="Kind">"xã", "huyện" …</param>
/// <param name="Name">The name as in a sentence: "Hà Tân".</param>
/// <param name="Level">The level.</param>
internal sealed record Unit(string Kind, string Name, UnitLevel Level)
{
    /// <summary>The same for all spellings of the same unit.</summary>
    public string Key { get; } = Syllable.Fold($"{Kind} {Name}");

    /// <summary>Kind and name: "xã Hà Tân".</summary>
    public string FullName => $"{Kind} {Name}";

    /// <summary>The unit that a province is.</summary>
    public static Unit Of(Province province) => new(province.Kind, province.Name, UnitLevel.Province);
}
