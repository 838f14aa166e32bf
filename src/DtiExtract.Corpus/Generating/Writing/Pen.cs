using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>Writes templates: chooses wordings, fills placeholders and marks figures.</summary>
/// <param name="scene">The report.</param>
internal sealed class Pen(Scene scene)
{
    private const string Specials = "<{[]";
    private static readonly string[] ProfileBases = ["population", "households", "villages", "staff", "adults"];
    private readonly Marker _marker = new(scene);
    private TextDraft _draft = new();
    private Dictionary<string, Slot> _slots = [];
    private OpenFigure? _open;
    private Written _written = new();
    private Measure? _measure;
    private bool _typed;

    /// <summary>The placeholders that are always known.</summary>
    public Words Words { get; } = new(scene);

    /// <summary>Whether the template can be written with these placeholders.</summary>
    public bool CanWrite(string template, Dictionary<string, Slot> slots)
    {
        for (int at = template.IndexOf('{', StringComparison.Ordinal); at >= 0; at = template.IndexOf('{', at + 1))
        {
            string name = template[(at + 1)..template.IndexOf('}', at)];
            if (!slots.ContainsKey(name) && !Words.CanInvent(name) && name is not ("plan" or "decision" or "act") && Words.Own(name) is null && !ProfileBases.Contains(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a template at the end of a draft.</summary>
    /// <param name="draft">Where to.</param>
    /// <param name="template">The sentence.</param>
    /// <param name="slots">Its own placeholders.</param>
    /// <param name="measure">What its figures state, unless they say otherwise.</param>
    /// <param name="typed">Whether the words may be typed hastily.</param>
    public Written Write(TextDraft draft, string template, Dictionary<string, Slot>? slots = null, Measure? measure = null, bool typed = true)
    {
        (_draft, _slots, _measure, _typed) = (draft, slots ?? [], measure, typed);
        _written = new Written();
        int start = draft.Length;
        Write(template);
        draft.Capitalise(start);
        return _written;
    }

    /// <summary>Writes words that hold nothing but the unit's own placeholders, and gives them as text.</summary>
    public string Fill(string template)
    {
        var draft = new TextDraft();
        Write(draft, template, typed: false);
        return draft.From(0);
    }

    private void Write(string template)
    {
        for (int i = 0; i < template.Length;)
        {
            i = template[i] switch
            {
                '<' => WriteOneOf(template, i),
                '{' => WritePlace(template, i),
                '[' => Open(template, i),
                ']' => Close(i),
                _ => WriteWords(template, i),
            };
        }
    }

    private int WriteOneOf(string template, int start)
    {
        int end = template.IndexOf('>', start);
        Write(scene.Dice.Pick(template[(start + 1)..end].Split('|')));
        return end + 1;
    }

    private int WriteWords(string template, int start)
    {
        int end = template.AsSpan(start).IndexOfAny(Specials);
        string words = end < 0 ? template[start..] : template.Substring(start, end);
        _draft.Append(_open is null && _typed ? scene.Noise.Typed(words) : words);
        return start + words.Length;
    }

    private int WritePlace(string template, int start)
    {
        int end = template.IndexOf('}', start);
        string name = template[(start + 1)..end];
        switch (name)
        {
            case "plan":
                _marker.WriteOwn(_draft, Register.Plan);
                break;
            case "decision":
                _marker.WriteOwn(_draft, Register.Decision);
                break;
            case "act":
                _marker.WriteAct(_draft);
                break;
            case "self" when _typed:
                _marker.WriteSelf(_draft);
                break;
            default:
                Put(name, SlotOf(name));
                break;
        }

        return end + 1;
    }

    private Slot SlotOf(string name) =>
        _slots.TryGetValue(name, out Slot slot) ? slot
        : ProfileBases.Contains(name) ? Words.Count(scene.Community.Bases[name])
        : Words.Own(name) is { } own ? new Slot(own)
        : Words.CanInvent(name) ? Words.Invent(name)
        : throw new FormatException($"nothing is known of '{name}'");

    private void Put(string name, Slot slot)
    {
        _draft.Append(slot.Text);
        if (slot.Value is { } value)
        {
            _open?.Take(name, value);
        }
    }

    private int Open(string template, int start)
    {
        int bar = template.IndexOf('|', start);
        _open = new OpenFigure(FigureHead.Parse(template[(start + 1)..bar]), _draft.Length);
        return bar + 1;
    }

    private int Close(int at)
    {
        OpenFigure open = _open ?? throw new FormatException("a figure ends that did not begin");
        _open = null;
        string id = scene.Memory.NextFigure();
        AnnotatedFigure figure = open.ToFigure(UnitOf(open.Head), _measure, open.Head.PartOf is { } total ? _written.Labelled(total) : null) with { Subject = SubjectOf(open.Head) };
        figure = figure with { Criterion = figure.Role == "tally" ? null : scene.Criterion };
        _draft.MarkFrom(open.Start, id, figure);
        _written.Add(id, open.Head, figure, open.Placeholders);
        Remember(id, open);
        return at + 1;
    }

    private string? SubjectOf(FigureHead head) => !head.IsForeign && _slots.TryGetValue("np", out Slot subject) ? subject.Text : null;

    private string? UnitOf(FigureHead head) => head.Type switch
    {
        "percent" => null,
        "money" => "đồng",
        _ when head.Unit is { } unit => unit.StartsWith('{') ? SlotOf(unit[1..^1]).Text : unit,
        _ => _slots.TryGetValue("unit", out Slot slot) ? slot.Text : null,
    };

    private void Remember(string id, OpenFigure open)
    {
        foreach (string name in ProfileBases.Where(name => open.Placeholders.Contains(name) && !_slots.ContainsKey(name)))
        {
            scene.Memory.Bases.TryAdd(name, id);
        }

        bool countsPeople = open.Placeholders.Contains("d") && _measure?.What.Of == "population";
        if (open.Placeholders.Contains("population") || countsPeople)
        {
            scene.Memory.PopulationFigures.Add(id);
        }

        if (_measure is { } measure && open.Head is { IsForeign: false, IsBase: false, Role: "result" } && open.Placeholders.Overlaps(["n", "v", "m"]))
        {
            scene.Memory.Statements.TryAdd(measure.What.Id, new Statement(id, open.Part));
        }
    }
}
