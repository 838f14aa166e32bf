using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>Makes the placeholders by which a measure is stated.</summary>
/// <param name="scene">The report.</param>
/// <param name="words">The placeholders that are always known.</param>
internal sealed class MeasureSlots(Scene scene, Words words)
{
    private const double ComparesYears = 0.15;
    private const decimal TensFrom = 100;
    private const decimal HundredsFrom = 1000;
    private readonly Dice _dice = scene.Dice;

    /// <summary>The placeholders of a measure, named by one of its phrases.</summary>
    public Dictionary<string, Slot> Make(Measure measure) => Make(measure, measure.What.Say);

    /// <summary>The placeholders of a measure that is planned, named by a phrase that does not say "done".</summary>
    public Dictionary<string, Slot> MakePlanned(Measure measure) => Make(measure, [.. measure.What.Say.Where(phrase => !phrase.Contains("đã ", StringComparison.Ordinal))]);

    private Dictionary<string, Slot> Make(Measure measure, IReadOnlyList<string> phrases)
    {
        Measurable what = measure.What;
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal);
        Name(slots, "unit", "pred", "np", Phrase.Parse(_dice.Pick(phrases)));
        slots["Np"] = new Slot(Words.Capital(slots["np"].Text));
        switch (what.Kind)
        {
            case MeasureKind.Rate:
                AddRate(slots, measure);
                break;
            case MeasureKind.Share:
                AddPercent(slots, measure.Percent, what.Target);
                break;
            case MeasureKind.Money:
                AddMoney(slots, measure.Part);
                break;
            case MeasureKind.Count or MeasureKind.Per:
                AddNumber(slots, measure);
                break;
        }

        return slots;
    }

    /// <summary>The placeholders of what is asked for.</summary>
    public Slot Target(Measurable what, decimal target) =>
        what.Kind is MeasureKind.Rate or MeasureKind.Share ? new Slot(scene.Style.Percent(target), target) : words.Count(target);

    private void Name(Dictionary<string, Slot> slots, string noun, string tail, string whole, Phrase phrase)
    {
        slots[noun] = new Slot(Local(phrase.Noun));
        slots[tail] = new Slot(Local(phrase.Tail));
        slots[whole] = new Slot(Local(phrase.Whole));
    }

    private string Local(string text) => text
        .Replace("{thôn}", scene.Place.Village, StringComparison.Ordinal)
        .Replace("{xã-dưới}", scene.Place.Below, StringComparison.Ordinal);

    private void AddRate(Dictionary<string, Slot> slots, Measure measure)
    {
        Name(slots, "of", "of-tail", "base", Phrase.Parse(_dice.Pick(scene.Grammar.Bases[measure.What.Of!])));
        slots["n"] = words.Count(measure.Part);
        slots["d"] = words.Count(measure.Whole);
        if (measure.Part < measure.Whole)
        {
            slots["rest"] = words.Count(measure.Whole - measure.Part);
        }

        if (measure.Part > TensFrom)
        {
            decimal step = measure.Part > HundredsFrom ? HundredsFrom / 10 : TensFrom / 10;
            decimal below = decimal.Floor((measure.Part - 1) / step) * step;
            slots["n0"] = words.Count(below);
        }

        AddPercent(slots, measure.Percent, measure.What.Target);
    }

    private void AddPercent(Dictionary<string, Slot> slots, decimal percent, decimal? target)
    {
        Slot stated = words.Percentage(percent);
        slots["p"] = stated;
        if (percent > 10 && !decimal.IsInteger(percent))
        {
            decimal below = decimal.Floor(percent);
            slots["p0"] = new Slot(scene.Style.Percent(below), below);
        }

        if (target is { } asked)
        {
            slots["t"] = new Slot(scene.Style.Percent(asked), asked);
            slots[stated.Value >= asked ? "met" : "missed"] = new Slot(stated.Value > asked ? "vượt" : stated.Value == asked ? "đạt" : "thấp hơn mức");
        }

        if (_dice.Chance(ComparesYears))
        {
            AddYearBefore(slots, stated.Value!.Value);
        }
    }

    private void AddYearBefore(Dictionary<string, Slot> slots, decimal stated)
    {
        decimal before = Math.Round(Math.Clamp(stated - _dice.Between(-1.5m, 9m), 1, 99), 1);
        if (before != stated)
        {
            decimal change = Math.Abs(stated - before);
            slots["last"] = new Slot(scene.Style.Percent(before), before);
            slots["diff"] = new Slot(scene.Style.Percent(change), change);
            slots["up"] = new Slot(stated > before ? "tăng" : "giảm");
        }
    }

    private void AddNumber(Dictionary<string, Slot> slots, Measure measure)
    {
        decimal value = measure.Part;
        slots["v"] = decimal.IsInteger(value) ? words.Count(value) : new Slot(scene.Style.Number(value), value);
        if (value > TensFrom)
        {
            slots["v0"] = words.Count(decimal.Floor(value / 10) * 10);
        }

        if (value > 3 && _dice.Chance(ComparesYears))
        {
            slots["more"] = words.Count(_dice.Between(1, (int)Math.Min(value - 1, 40)));
        }

        if (measure.What.Target is { } target)
        {
            slots["t"] = words.Count(target);
        }
    }

    private void AddMoney(Dictionary<string, Slot> slots, decimal amount)
    {
        decimal first = Hundreds(amount * _dice.Between(0.4m, 0.6m));
        decimal second = Hundreds(amount * _dice.Between(0.15m, 0.3m));
        slots["m"] = words.Amount(amount);
        slots["share"] = words.Percentage(_dice.Between(61m, 99m));
        if (amount > 20_000_000)
        {
            slots["m1"] = words.Amount(first);
            slots["m2"] = words.Amount(second);
            slots["m3"] = words.Amount(amount - first - second);
        }
    }

    private static decimal Hundreds(decimal amount) => Math.Round(amount / 100_000m) * 100_000m;
}
