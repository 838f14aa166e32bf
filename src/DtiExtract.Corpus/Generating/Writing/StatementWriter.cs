using System.Globalization;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>Writes sentences that state what is measured.</summary>
/// <param name="scene">The report.</param>
/// <param name="pen">Writes templates.</param>
internal sealed class StatementWriter(Scene scene, Pen pen)
{
    private const double UsesOwnSentence = 0.4;
    private readonly MeasureSlots _slots = new(scene, pen.Words);
    private readonly MeasureFaults _faults = new(scene, pen.Words);
    private readonly Dice _dice = scene.Dice;

    /// <summary>States an indicator in a sentence of its own.</summary>
    public Written State(TextDraft draft, Measurable what)
    {
        Measure measure = scene.Community.Of(what);
        if (measure is { What.Kind: MeasureKind.Rate, Part: 0 })
        {
            return Write(draft, measure, scene.Grammar.Sentences["zero"]);
        }

        bool own = what.Also.Count > 0 && (_dice.Chance(UsesOwnSentence) || what.Kind == MeasureKind.Per);
        return Write(draft, measure, own ? what.Also : GroupOf(what));
    }

    /// <summary>States an indicator under a heading that names it.</summary>
    public Written StateBriefly(TextDraft draft, Measurable what) =>
        scene.Community.Of(what) is { What.Kind: MeasureKind.Rate, Part: > 0 } measure ? Write(draft, measure, scene.Grammar.Sentences["brief"]) : State(draft, what);

    /// <summary>States an indicator so that a target can be held against it.</summary>
    public Written StateShare(TextDraft draft, Measurable what) =>
        scene.Community.Of(what) is { IsShare: true, Part: > 0 } measure ? Write(draft, measure, [.. GroupOf(what).Where(GivesShare)]) : State(draft, what);

    /// <summary>Whether an indicator was stated with its number, and rightly.</summary>
    public bool CanRestate(Measurable what) =>
        what.Kind == MeasureKind.Rate && !scene.Memory.Spoilt.Contains(what.Id) && scene.Memory.Statements.TryGetValue(what.Id, out Statement? statement) && statement.Part > 0;

    /// <summary>States once more what was stated before.</summary>
    public void Restate(TextDraft draft, Measurable what)
    {
        Measure measure = scene.Community.Of(what);
        var slots = _slots.Make(measure);
        decimal wrong = Slips.Swapped(measure.Part);
        bool faulty = wrong != measure.Part && wrong <= measure.Whole && measure.Part > 20 && scene.Faults.Take(FaultKind.ConflictingRestatement);
        IEnumerable<string> templates = scene.Grammar.Sentences["restate"];
        if (faulty)
        {
            slots["n"] = pen.Words.Count(wrong);
            templates = templates.Where(template => !template.Contains("{p}", StringComparison.Ordinal));
        }

        Written written = pen.Write(draft, _dice.Pick([.. templates]), slots, measure);
        if (faulty)
        {
            RecordConflict(scene.Memory.Statements[what.Id].Figure, written.With("n")!, measure.Part, wrong);
        }
    }

    /// <summary>Says what is asked for next; more than was reached.</summary>
    public void Plan(TextDraft draft, Measurable what)
    {
        Measure measure = scene.Community.Of(what);
        var slots = _slots.MakePlanned(measure);
        if (measure.IsShare)
        {
            decimal target = Math.Min(100, Math.Max(what.Target ?? 0, 5 * decimal.Ceiling((measure.Percent + 1) / 5)));
            slots["t"] = _slots.Target(what, target);
            pen.Write(draft, _dice.Pick([.. scene.Grammar.Sentences["plan"].Where(template => target < 100 || !template.Contains("approx", StringComparison.Ordinal))]), slots, measure);
        }
        else
        {
            slots["t"] = _slots.Target(what, decimal.Ceiling(measure.Part) + _dice.Between(1, 10));
            pen.Write(draft, _dice.Pick(scene.Grammar.Sentences["plan-count"]), slots, measure);
        }
    }

    /// <summary>Writes what a criterion asks for; the figure of the target is among what was written.</summary>
    public Written Ask(TextDraft draft, Criterion criterion, Measurable what)
    {
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal);
        if (criterion.Target is { } target)
        {
            slots["t"] = _slots.Target(what, target);
            slots["np"] = new Slot(Phrase.Parse(what.Say[0]).Whole.Replace("{thôn}", scene.Place.Village, StringComparison.Ordinal));
        }

        return pen.Write(draft, criterion.Ask, slots, scene.Community.Of(what));
    }

    private static bool GivesShare(string template) => Gives(template, "p") || Gives(template, "p0") || (Gives(template, "n") && Gives(template, "d"));

    private static bool Gives(string template, string name) => template.Contains($"{{{name}}}", StringComparison.Ordinal);

    private IReadOnlyList<string> GroupOf(Measurable what) => scene.Grammar.Sentences[what.Kind switch
    {
        MeasureKind.Rate => "rate",
        MeasureKind.Count => "count",
        MeasureKind.Money => "money",
        MeasureKind.Share => "share",
        MeasureKind.Per => "per",
    }];

    private Written Write(TextDraft draft, Measure measure, IReadOnlyList<string> templates)
    {
        var slots = _slots.Make(measure);
        string template = _dice.Pick([.. templates.Where(template => pen.CanWrite(template, slots)).DefaultIfEmpty("{Np}.")]);
        Action<Written>? record = _faults.Apply(template, slots, measure);
        Written written = pen.Write(draft, template, slots, measure);
        record?.Invoke(written);
        return written;
    }

    private void RecordConflict(string first, string second, decimal right, decimal wrong) => scene.Faults.Record(
        "conflicting-restatement",
        "error",
        [first, second],
        string.Create(CultureInfo.InvariantCulture, $"The same quantity is {right} at first and {wrong} here; two digits are swapped."),
        right.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.'));
}
