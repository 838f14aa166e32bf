using System.Globalization;
using DtiExtract.Corpus.Generating.Writing;

namespace DtiExtract.Corpus.Generating.Faults;

/// <summary>Puts faults into the statement of one measure: changes a stated value, and records the finding once the figures have their ids.</summary>
/// <param name="scene">The report.</param>
/// <param name="words">The placeholders that are always known.</param>
internal sealed class MeasureFaults(Scene scene, Words words)
{
    private readonly FaultPlan _plan = scene.Faults;

    /// <summary>Changes the placeholders by at most one fault.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="slots">Its placeholders.</param>
    /// <param name="measure">What is true.</param>
    /// <returns>What records the finding, or null when all is right.</returns>
    public Action<Written>? Apply(string template, Dictionary<string, Slot> slots, Measure measure)
    {
        Action<Written>? record = IsWholeRatio(template) && slots.ContainsKey("p")
            ? TruncatePercent(slots, measure) ?? ChangePercent(slots, measure) ?? ExceedWhole(template, slots, measure) ?? ChangeBase(template, slots, measure) ?? FallBehind(template, slots, measure)
            : BreakSum(template, slots);
        if (record is not null)
        {
            scene.Memory.Spoilt.Add(measure.What.Id);
        }

        return record;
    }

    private static bool IsWholeRatio(string template) =>
        template.Contains("[ratio", StringComparison.Ordinal) && template.Contains("{n}", StringComparison.Ordinal) && template.Contains("{d}", StringComparison.Ordinal) && template.Contains("{p}", StringComparison.Ordinal);

    /// <summary>Whether what is missing stands there too, so that another numerator would break that sum as well.</summary>
    private static bool StatesRest(string template) => template.Contains("{rest}", StringComparison.Ordinal);

    private Action<Written>? TruncatePercent(Dictionary<string, Slot> slots, Measure measure)
    {
        decimal stated = slots["p"].Value!.Value;
        decimal unit = 1m / (decimal)Math.Pow(10, stated.Scale);
        decimal truncated = decimal.Truncate(measure.Percent / unit) * unit;
        if (truncated == stated || IsAcross(measure, truncated) || !_plan.Take(FaultKind.PercentTruncated))
        {
            return null;
        }

        slots["p"] = Percent(truncated);
        return written => Record(written, "percent-mismatch", "info", $"{Ratio(slots)} is {Exact(measure.Percent)}%, which rounds to {Show(stated)}%; {Show(truncated)}% is truncated.", $"{Comma(stated)}%");
    }

    private Action<Written>? ChangePercent(Dictionary<string, Slot> slots, Measure measure)
    {
        decimal stated = slots["p"].Value!.Value;
        decimal wrong = Slips.Beside(stated, scene.Dice);
        if (stated is < 3 or > 99.9m || wrong == stated || IsAcross(measure, wrong) || !_plan.Take(FaultKind.PercentMismatch))
        {
            return null;
        }

        slots["p"] = Percent(wrong);
        return written => Record(written, "percent-mismatch", "error", $"{Ratio(slots)} is {Exact(measure.Percent)}%, not {Show(wrong)}%.", $"{Comma(stated)}%");
    }

    private Action<Written>? ExceedWhole(string template, Dictionary<string, Slot> slots, Measure measure)
    {
        decimal wrong = Slips.Doubled(measure.Part);
        if (measure.Part < 10 || wrong <= measure.Whole || StatesRest(template) || !_plan.Take(FaultKind.RatioExceedsWhole))
        {
            return null;
        }

        slots["n"] = words.Count(wrong);
        return written => Record(written, "ratio-exceeds-whole", "error", $"{Show(wrong)} of {Show(measure.Whole)}: the part is larger than the whole. {Show(measure.Part)}/{Show(measure.Whole)} gives the stated {Show(slots["p"].Value!.Value)}%: the numerator has a digit too many.", $"{Plain(measure.Part)}/{Plain(measure.Whole)}");
    }

    private Action<Written>? ChangeBase(string template, Dictionary<string, Slot> slots, Measure measure)
    {
        if (!scene.Memory.Bases.TryGetValue(measure.What.Of!, out string? first) || StatesRest(template))
        {
            return null;
        }

        decimal wrong = Slips.Swapped(measure.Whole);
        if (measure.Whole < 100 || wrong == measure.Whole || wrong < measure.Part || IsAcross(measure, 100 * measure.Part / wrong) || !_plan.Take(FaultKind.BaseMismatch))
        {
            return null;
        }

        slots["d"] = words.Count(wrong);
        slots["p"] = words.Percentage(100 * measure.Part / wrong);
        return written => _plan.Record("base-mismatch", "error", [first, written.With("n", "d")!], $"The base ({measure.What.Of}) is {Show(measure.Whole)} at the head of the report and {Show(wrong)} here; two digits are swapped.", Plain(measure.Whole));
    }

    private Action<Written>? FallBehind(string template, Dictionary<string, Slot> slots, Measure measure)
    {
        if (scene.Before is not { } before || BaseMaker.Flows.Contains(measure.What.Of!) || StatesRest(template)
            || !before.Memory.Statements.TryGetValue(measure.What.Id, out Statement? statement) || statement.Part is not > 20)
        {
            return null;
        }

        decimal wrong = Math.Round(statement.Part.Value * scene.Dice.Between(0.78m, 0.93m));
        if (before.Memory.Spoilt.Contains(measure.What.Id) || IsAcross(measure, 100 * wrong / measure.Whole) || !_plan.Take(FaultKind.SeriesJump))
        {
            return null;
        }

        slots["n"] = words.Count(wrong);
        slots["p"] = words.Percentage(100 * wrong / measure.Whole);
        return written => Record(written, "series-jump", "error", $"{Show(wrong)} are fewer than the {Show(statement.Part.Value)} that the report for the period before ({before.Name}) states; a cumulative number can't fall.", "Check the number against the period before.");
    }

    private Action<Written>? BreakSum(string template, Dictionary<string, Slot> slots)
    {
        (string total, string[] parts) = template.Contains("<t|{m1}", StringComparison.Ordinal) ? ("m", ["m1", "m2", "m3"])
            : template.Contains("#t|{d}", StringComparison.Ordinal) && template.Contains("<t|{n}", StringComparison.Ordinal) && template.Contains("<t|{rest}", StringComparison.Ordinal) ? ("d", (string[])["n", "rest"])
            : ("", []);
        if (parts.Length == 0 || !_plan.Take(FaultKind.PartsDoNotSum))
        {
            return null;
        }

        string last = parts[^1];
        decimal right = slots[last].Value!.Value;
        decimal wrong = last == "rest" ? right + scene.Dice.Between(2, 9) : right + (scene.Dice.Between(2, 9) * 1_000_000m);
        slots[last] = last == "rest" ? words.Count(wrong) : words.Amount(wrong);
        return written => _plan.Record("parts-do-not-sum", "error", parts.Prepend(total).Select(part => written.With(part)!), $"{string.Join(" + ", parts.Select(part => Show(slots[part].Value!.Value)))} = {Show(parts.Sum(part => slots[part].Value!.Value))}, not {Show(slots[total].Value!.Value)}.", last == "rest" ? Plain(right) : scene.Style.Money(right));
    }

    private void Record(Written written, string type, string severity, string explanation, string suggestion) =>
        _plan.Record(type, severity, [written.With("n", "d", "p")!], explanation, suggestion);

    /// <summary>Whether the wrong percentage would turn the verdict on the target, which would be a fault of its own.</summary>
    private static bool IsAcross(Measure measure, decimal wrong) => measure.What.Target is { } target && wrong >= target != measure.Percent >= target;

    private Slot Percent(decimal value) => new(scene.Style.Percent(value), value);

    private static string Ratio(Dictionary<string, Slot> slots) => $"{Show(slots["n"].Value!.Value)}/{Show(slots["d"].Value!.Value)}";

    private static string Exact(decimal percent) => Math.Round(percent, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static string Show(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Comma(decimal value) => Show(value).Replace('.', ',');

    private static string Plain(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
