using System.Globalization;

namespace DtiExtract.Corpus.Generating;

/// <summary>How a report writes its numbers.</summary>
internal sealed class NumberStyle
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;
    private readonly Dice _dice;
    private readonly bool _groups;
    private readonly char _mark;
    private readonly double _mixes;
    private readonly bool _pads;
    private readonly bool _spaces;
    private readonly int _decimals;

    /// <summary>A habit by chance: most write 1.234 and 98,7%.</summary>
    public NumberStyle(Dice dice)
    {
        _dice = dice;
        _groups = dice.Chance(0.9);
        _mark = dice.Chance(0.88) ? ',' : '.';
        _mixes = dice.Chance(0.2) ? 0.25 : 0;
        _pads = dice.Chance(0.5);
        _spaces = dice.Chance(0.05);
        _decimals = dice.Weighted([1, 2, 0], decimals => decimals switch { 1 => 13, 2 => 5, _ => 1 });
    }

    /// <summary>A whole number; a single digit may get a zero in front.</summary>
    public string Whole(decimal value) => value < 10 && value > 0 && _pads && decimal.IsInteger(value) ? "0" + Plain(value, "0") : Grouped(value);

    /// <summary>A number that may have decimals.</summary>
    public string Number(decimal value) => decimal.IsInteger(value) ? Grouped(value) : Plain(value, "0.##").Replace('.', Mark());

    /// <summary>A percentage as it is stated: rounded, but never up to 100 when something is missing.</summary>
    public decimal Round(decimal percent)
    {
        for (int decimals = _dice.Chance(0.1) ? 3 - Math.Max(1, _decimals) : _decimals; ; decimals++)
        {
            decimal rounded = Math.Round(percent, decimals, MidpointRounding.AwayFromZero);
            if (rounded is not (0 or 100) || rounded == percent || decimals >= 4)
            {
                return decimal.IsInteger(percent) ? percent : rounded;
            }
        }
    }

    /// <summary>A stated percentage with its sign.</summary>
    public string Percent(decimal stated) => PercentNumber(stated) + (_spaces ? " %" : "%");

    /// <summary>A stated percentage without its sign.</summary>
    public string PercentNumber(decimal stated) => stated.ToString(CultureInfo.InvariantCulture).Replace('.', Mark());

    /// <summary>An amount in đồng.</summary>
    public string Money(decimal value)
    {
        bool inMillions = value % (Million / 10) == 0;
        if (!inMillions || _dice.Chance(0.3))
        {
            return value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') + " đồng";
        }

        decimal billions = value / (Thousand * Million);
        return billions >= 1 && decimal.IsInteger(billions * 100) && _dice.Chance(0.5)
            ? Plain(billions, "0.##").Replace('.', ',') + " tỷ đồng"
            : Millions(value) + " triệu đồng";
    }

    /// <summary>An amount in millions of đồng, without a word.</summary>
    public static string Millions(decimal value)
    {
        decimal millions = value / Million;
        string whole = decimal.Truncate(millions).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
        return decimal.IsInteger(millions) ? whole : whole + "," + Plain(millions % 1, "0.###")[2..];
    }

    private static string Plain(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private string Grouped(decimal value) => _groups ? value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') : Plain(value, "0");

    private char Mark() => _dice.Chance(_mixes) ? (_mark == ',' ? '.' : ',') : _mark;
}
