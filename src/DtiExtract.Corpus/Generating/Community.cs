using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating;

/// <summary>The truth about a unit in a period: bases and measures that agree with each other, however often they are stated.</summary>
internal sealed class Community
{
    private const decimal Million = 1_000_000m;
    private readonly Grammar _grammar;
    private readonly ulong _seed;
    private readonly Community? _before;
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);

    /// <summary>A unit by chance.</summary>
    public Community(Place place, decimal part, Grammar grammar, Dice dice)
    {
        var maker = new BaseMaker(place, part, dice);
        Bases = maker.Make();
        Communes = maker.Communes;
        (_grammar, _seed) = (grammar, dice.Next());
    }

    /// <summary>The same unit later.</summary>
    /// <param name="before">The earlier period.</param>
    /// <param name="growth">By what things that happen are more, for the longer period.</param>
    /// <param name="dice">Chance.</param>
    public Community(Community before, decimal growth, Dice dice)
    {
        decimal people = 1 + (dice.Between(0, 80) / 10000m);
        Bases = before.Bases.ToDictionary(pair => pair.Key, pair => Later(pair.Key, pair.Value, growth, people), StringComparer.Ordinal);
        Bases["dossiers"] = Bases["dossiers-full"] + Bases["dossiers-partial"];
        Bases["resolved"] = Math.Min(Bases["resolved"], Bases["dossiers"]);
        Communes = before.Communes;
        (_grammar, _seed, _before) = (before._grammar, dice.Next(), before);
    }

    /// <summary>The bases by name.</summary>
    public Dictionary<string, decimal> Bases { get; }

    /// <summary>How many communes are below the unit.</summary>
    public decimal Communes { get; }

    /// <summary>What is true of an indicator.</summary>
    public Measure Of(Measurable what)
    {
        if (!_measures.TryGetValue(what.Id, out Measure? measure))
        {
            measure = _measures[what.Id] = Make(what);
        }

        return measure;
    }

    private static decimal Later(string name, decimal value, decimal growth, decimal people) =>
        BaseMaker.Flows.Contains(name) ? Math.Max(1, Math.Round(value * growth))
        : BaseMaker.People.Contains(name) ? Math.Round(value * people)
        : value;

    private Measure Make(Measurable what) => what.Kind switch
    {
        MeasureKind.Rate => Rate(what),
        MeasureKind.Count => new Measure(what, what.Base is { } whole ? Bases[whole] : Number(what), 0),
        MeasureKind.Money => new Measure(what, Math.Round(Number(what) * 10) * (Million / 10), 0),
        MeasureKind.Share or MeasureKind.Per => new Measure(what, Spread(what, Own(what)), 0),
    };

    private Measure Rate(Measurable what)
    {
        decimal whole = Bases[what.Of!];
        if (what.Sum.Count > 0)
        {
            return new Measure(what, what.Sum.Sum(id => Of(_grammar.ById[id]).Part), whole);
        }

        decimal part = what.Base is { } counted ? Bases[counted] : Math.Min(whole, Math.Round(whole * Level(what)));
        bool lasts = _before is not null && !BaseMaker.Flows.Contains(what.Of!);
        return new Measure(what, lasts ? Math.Clamp(part, Math.Min(_before!.Of(what).Part, whole), whole) : part, whole);
    }

    /// <summary>The share, between 0 and 1; what was reached before is kept or bettered.</summary>
    private decimal Level(Measurable what)
    {
        Dice dice = Own(what);
        if (_before is null)
        {
            return dice.Chance(what.Full) ? 1 : Spread(what, dice) / 100;
        }

        decimal before = Math.Min(1, _before.Of(what).Percent / 100);
        return before + ((1 - before) * dice.Between(0m, 0.35m));
    }

    private decimal Number(Measurable what)
    {
        decimal scale = what.Grows && Communes > 1 ? Math.Max(2, Communes / 3) : 1;
        return Math.Max(1, Math.Round(Spread(what, Own(what)) * scale, what.Kind == MeasureKind.Money ? 1 : 0));
    }

    private static decimal Spread(Measurable what, Dice dice)
    {
        (decimal low, decimal high) = what.Range;
        decimal value = dice.Between(low, high);
        return what.Kind is MeasureKind.Share or MeasureKind.Rate && dice.Chance(0.25) ? Math.Round(value) : value;
    }

    private Dice Own(Measurable what) => Dice.Of(_seed, what.Id);
}
