using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Writes what a report says of a topic.</summary>
/// <param name="draft">The report.</param>
internal sealed class Topics(ReportDraft draft)
{
    private static readonly ParagraphKind[] Kinds = [ParagraphKind.Dash, ParagraphKind.Dash, ParagraphKind.Dash, ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.Bullet, ParagraphKind.Plus];
    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;
    private readonly Texts _texts = draft.Scene.Grammar.Texts;

    /// <summary>The topics in the order of the pillars.</summary>
    public static IReadOnlyList<string> InOrder { get; } = ["awareness", "institutions", "infrastructure", "workforce", "security", "government", "economy", "society"];

    /// <summary>Writes sentences on a topic; what exists, what is measured, and other things between.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="most">The most indicators to state.</param>
    public void Write(string topic, int most)
    {
        ParagraphKind kind = _dice.Pick(Kinds);
        MaybeAdd(0.5, kind, _texts.Yes[topic]);
        IReadOnlyList<Measurable> chosen = Choose(topic, _dice.Between(1, most));
        int half = chosen.Count / 2;
        draft.State([.. chosen.Take(half)], kind);
        MaybeAdd(0.35, kind, _texts.Distractors);
        if (_dice.Chance(0.15) && half < chosen.Count)
        {
            WriteUnderItem(chosen[half++]);
        }

        draft.State([.. chosen.Skip(half)], kind);
        MaybeAdd(0.3, kind, _texts.Plain);
        if (topic == "government" && _dice.Chance(0.3))
        {
            new Tables(draft).WriteFields();
        }
    }

    /// <summary>Some indicators of a topic that units of this level report and that were not stated yet.</summary>
    public IReadOnlyList<Measurable> Choose(string topic, int count) => _dice.Some(
        [.. _scene.Grammar.Measurables.Where(what => what.Topic == topic && what.IsFor(_scene.Place.Level) && !_scene.Memory.Statements.ContainsKey(what.Id))],
        count);

    /// <summary>A sentence of a list, perhaps.</summary>
    public void MaybeAdd(double probability, ParagraphKind kind, IReadOnlyList<string> templates)
    {
        if (_dice.Chance(probability))
        {
            draft.Add(kind, _dice.Pick(templates));
        }
    }

    /// <summary>An item that names the thing, and below it what was reached.</summary>
    private void WriteUnderItem(Measurable what)
    {
        string name = Phrase.Parse(_dice.Pick(what.Say)).Whole;
        draft.Add(ParagraphKind.Dash, $"<Về|Nội dung> {name}:");
        draft.Add(ParagraphKind.Plus, text => draft.Statements.StateBriefly(text, what));
    }
}
