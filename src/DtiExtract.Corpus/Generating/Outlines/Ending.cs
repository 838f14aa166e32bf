using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>The last parts of a report: what was best, what is planned, tables, the last sentence.</summary>
/// <param name="draft">The report.</param>
internal sealed class Ending(ReportDraft draft)
{
    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;
    private readonly Texts _texts = draft.Scene.Grammar.Texts;
    private int _part;

    /// <summary>Writes the parts.</summary>
    /// <param name="part">The number of the first of them.</param>
    /// <param name="number">How parts are numbered.</param>
    public void Write(int part, Func<int, string> number)
    {
        _part = part;
        if (_dice.Chance(0.75) || _scene.Copied is not null || _scene.Faults.Wants(Faults.FaultKind.ConflictingRestatement))
        {
            WriteHeading("highlights", number);
            WriteHighlights();
        }

        if (_dice.Chance(0.4))
        {
            WriteHeading("tables", number);
            new Tables(draft).WriteTargets();
        }

        WriteHeading("plans", number);
        WritePlans();
        draft.Add(ParagraphKind.Body, _dice.Pick(_texts.Closings));
    }

    private void WriteHeading(string part, Func<int, string> number)
    {
        draft.Heading(1, $"{number(_part)}. ", _dice.Pick(_texts.Parts[part]), _part > 1 ? $"{number(_part - 1)}. " : null);
        _part++;
    }

    private void WriteHighlights()
    {
        Measurable[] stated = [.. _scene.Grammar.Measurables.Where(draft.Statements.CanRestate)];
        foreach (Measurable what in _dice.Some(stated, _dice.Between(2, 4)))
        {
            draft.Add(ParagraphKind.Dash, text => draft.Statements.Restate(text, what));
        }

        if (_scene.Copied is { } copied)
        {
            draft.Add(ParagraphKind.Body, text => Copy(text, copied.Passage, copied.Name));
        }
        else if (_dice.Chance(0.6))
        {
            draft.Add(ParagraphKind.Body, WritePassage);
        }

        draft.Add(ParagraphKind.Dash, _dice.Pick(_texts.Difficulties));
    }

    private void WritePassage(TextDraft text)
    {
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal) { ["person"] = draft.Pen.Words.Invent("person") };
        ReportDraft.Join(text, [.. _texts.Highlight.Select(sentences => (Action<TextDraft>)(part => draft.Pen.Write(part, _dice.Pick(sentences), slots, typed: false)))]);
        _scene.Memory.Passage = text.From(0);
    }

    private void Copy(TextDraft text, string passage, string name)
    {
        text.Append(passage);
        string id = _scene.Memory.NextPlace();
        text.MarkFrom(0, id);
        _scene.Faults.Record("copied-text", "warning", [id], $"The passage stands word for word in the report of another unit for the same period ({name}), the person named included.", "Report what the unit itself did.");
    }

    private void WritePlans()
    {
        Measurable[] planned = [.. _scene.Grammar.Measurables.Where(what => what.Target is not null && what.Kind != MeasureKind.Per && what.IsFor(_scene.Place.Level) && !_scene.Memory.Spoilt.Contains(what.Id))];
        foreach (Measurable what in _dice.Some(planned, _dice.Between(2, 5)).Where(what => _scene.Community.Of(what).Percent < 100 || !_scene.Community.Of(what).IsShare))
        {
            draft.Add(ParagraphKind.Dash, text => draft.Statements.Plan(text, what));
        }

        draft.Add(ParagraphKind.Dash, _dice.Pick(_texts.Plain));
    }
}
