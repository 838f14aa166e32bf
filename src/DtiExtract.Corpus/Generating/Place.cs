using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating;

/// <summary>An invented unit.</summary>
internal sealed record Place
{
    /// <summary>commune, district or province.</summary>
    public required string Level { get; init; }

    /// <summary>xã, phường, thị trấn, huyện …</summary>
    public required string Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The unit above, with its kind; null for a province.</summary>
    public string? Parent { get; init; }

    /// <summary>The name of the province.</summary>
    public required string Province { get; init; }

    /// <summary>What its villages are called.</summary>
    public required string Village { get; init; }

    /// <summary>Whether it is a unit of the time after 1 July 2025.</summary>
    public bool Reformed { get; init; }

    /// <summary>The unit with its kind.</summary>
    public string Self => $"{Kind} {Name}";

    /// <summary>What the communes of a district or province are called together.</summary>
    public string Below => Reformed ? "xã, phường" : "xã, thị trấn";

    /// <summary>A unit by chance; mostly a commune.</summary>
    public static Place Any(Dice dice, Places places, bool reformed)
    {
        ProvinceEntry province = dice.Weighted([.. places.Provinces.Where(entry => entry.When == "both" || entry.When == (reformed ? "new" : "old"))], entry => entry.Weight);
        double level = dice.Share();
        return level switch
        {
            < 0.05 => WholeProvince(province, reformed),
            < 0.18 when !reformed => District(dice, places, province),
            _ => Commune(dice, places, province, reformed),
        };
    }

    /// <summary>Another commune beside this one.</summary>
    public Place Neighbour(Dice dice, Places places)
    {
        string name = NameOf(dice, places);
        while (name == Name)
        {
            name = NameOf(dice, places);
        }

        return this with { Name = name };
    }

    /// <summary>A name by chance.</summary>
    public static string NameOf(Dice dice, Places places) => $"{dice.Pick(places.First)} {dice.Pick(places.Second)}";

    private static Place Commune(Dice dice, Places places, ProvinceEntry province, bool reformed)
    {
        string kind = dice.Chance(0.8) ? "xã" : reformed ? "phường" : "thị trấn";
        return new Place
        {
            Level = "commune",
            Kind = kind,
            Name = NameOf(dice, places),
            Parent = reformed ? $"tỉnh {province.Name}" : $"{(dice.Chance(0.85) ? "huyện" : "thị xã")} {NameOf(dice, places)}",
            Province = province.Name,
            Village = kind == "xã" ? province.Village : "tổ dân phố",
            Reformed = reformed,
        };
    }

    private static Place District(Dice dice, Places places, ProvinceEntry province) => new()
    {
        Level = "district",
        Kind = dice.Chance(0.85) ? "huyện" : "thị xã",
        Name = NameOf(dice, places),
        Parent = $"tỉnh {province.Name}",
        Province = province.Name,
        Village = province.Village,
    };

    private static Place WholeProvince(ProvinceEntry province, bool reformed) => new()
    {
        Level = "province",
        Kind = "tỉnh",
        Name = province.Name,
        Province = province.Name,
        Village = province.Village,
        Reformed = reformed,
    };
}
