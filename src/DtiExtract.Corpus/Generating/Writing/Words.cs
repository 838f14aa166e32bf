using System.Globalization;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>The placeholders that are always known: the unit's own words, and things made up on the spot.</summary>
/// <param name="scene">The report.</param>
internal sealed class Words(Scene scene)
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;
    private static readonly HashSet<string> Invented = new(StringComparer.Ordinal)
    {
        "few", "some", "many", "lo", "hi", "pp", "income", "far", "area", "road", "phone", "model", "month", "weekday", "m", "person", "terrain",
    };

    private readonly Dice _dice = scene.Dice;
    private decimal _low;

    /// <summary>The unit's own word, or null for another placeholder.</summary>
    public string? Own(string name) => name switch
    {
        "xã" => scene.Place.Kind,
        "Xã" => Capital(scene.Place.Kind),
        "thôn" => scene.Place.Village,
        "Thôn" => Capital(scene.Place.Village),
        "xã-dưới" => scene.Place.Below,
        "Name" => scene.Place.Name,
        "self" => scene.Place.Self,
        "parent" => scene.Place.Parent ?? "Trung ương",
        "province" => $"tỉnh {scene.Place.Province}",
        "period" => scene.Period.Text,
        "year" => scene.Period.Year.ToString(CultureInfo.InvariantCulture),
        "next" => (scene.Period.Year + 1).ToString(CultureInfo.InvariantCulture),
        "asof" => "đến ngày " + Date(scene.Period.AsOf),
        "Opening" or "opening" => Opening(),
        "office" => Office(),
        _ => null,
    };

    /// <summary>Whether something can be made up for the placeholder.</summary>
    public static bool CanInvent(string name) => Invented.Contains(name);

    /// <summary>Something made up.</summary>
    public Slot Invent(string name) => name switch
    {
        "few" => Count(_dice.Between(2, 18)),
        "some" => Count(_dice.Between(24, 190)),
        "many" => Count(_dice.Between(4, 60) * 50),
        "lo" => Count(_low = _dice.Between(3, 6)),
        "hi" => Count(_low + _dice.Between(2, 4)),
        "pp" => Percentage(_dice.Between(62m, 118m)),
        "income" => Income(Math.Round(_dice.Between(38m, 78m), 1)),
        "m" => Amount(_dice.Between(120, 4200) * (Million / 10)),
        "far" => new Slot(_dice.Between(3, 42).ToString(CultureInfo.InvariantCulture)),
        "area" => new Slot(_dice.Between(12, 96).ToString(CultureInfo.InvariantCulture) + "," + _dice.Digits(2)),
        "road" => new Slot("5" + _dice.Digits(2)),
        "phone" => new Slot($"02{_dice.Digits(2)}.{_dice.Digits(3)}.{_dice.Digits(4)}"),
        "month" => new Slot(_dice.Between(1, 6).ToString(CultureInfo.InvariantCulture)),
        "model" => new Slot(_dice.Pick(scene.Grammar.Texts.Models)),
        "weekday" => new Slot(_dice.Pick(scene.Grammar.Texts.Weekdays)),
        "terrain" => new Slot(_dice.Pick(scene.Grammar.Texts.Terrains)),
        _ => new Slot(Person()),
    };

    /// <summary>A number of a base, as the report writes it.</summary>
    public Slot Count(decimal value) => new(scene.Style.Whole(value), value);

    /// <summary>A percentage, rounded as the report does.</summary>
    public Slot Percentage(decimal percent)
    {
        decimal stated = scene.Style.Round(percent);
        return new Slot(scene.Style.Percent(stated), stated);
    }

    /// <summary>An amount in đồng.</summary>
    public Slot Amount(decimal value) => new(scene.Style.Money(value), value);

    /// <summary>A date as reports write it: 05/3/2024.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month < 3 ? "0" : "")}{date.Month}/{date.Year}");

    /// <summary>A person with a form of address.</summary>
    public string Person()
    {
        var people = scene.Grammar.Places.People;
        return $"{_dice.Pick(["ông", "bà", "anh", "chị"])} {_dice.Pick(people["family"])} {_dice.Pick(people["middle"])} {_dice.Pick(people["given"])}";
    }

    /// <summary>The words with a capital at their head.</summary>
    public static string Capital(string words) => words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    private Slot Income(decimal millions) => new(scene.Style.Number(millions), millions * Thousand * Thousand);

    private string Opening() => _dice.Between(0, 6) switch
    {
        0 => "Tính " + Own("asof"),
        1 => "Trong kỳ báo cáo",
        2 => "Hiện nay",
        3 => "Tính đến thời điểm báo cáo",
        4 => "Lũy kế",
        _ => "Đến nay",
    };

    private string Office()
    {
        var texts = scene.Grammar.Texts;
        var offices = scene.Place switch
        {
            { Reformed: true } => texts.OfficesNew,
            { Level: "commune" } => texts.OfficesDistrict,
            _ => texts.OfficesProvince,
        };
        return _dice.Pick(offices).Replace("{parent}", Own("parent"), StringComparison.Ordinal);
    }
}
