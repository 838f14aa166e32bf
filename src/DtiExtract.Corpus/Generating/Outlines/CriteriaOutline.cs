using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Reports that go criterion by criterion: requirement, result, verdict, summed up for each group.</summary>
/// <param name="draft">The report.</param>
/// <param name="set">The criteria.</param>
internal sealed class CriteriaOutline(ReportDraft draft, CriterionSet set)
{
    private const string Met = "Đạt";
    private static readonly (string Ask, string Result, string Verdict)[] Labels =
    [
        ("a) Yêu cầu tiêu chí: ", "b) Kết quả: ", "c) Đánh giá: "),
        ("Yêu cầu tiêu chí: ", "Kết quả thực hiện: ", "Đánh giá: "),
        ("Yêu cầu: ", "Kết quả: ", "Tự đánh giá: "),
    ];

    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;
    private readonly (string Ask, string Result, string Verdict) _labels = draft.Scene.Dice.Pick(Labels);
    private readonly bool _dashes = draft.Scene.Dice.Chance(0.4);
    private readonly bool _namesTwice = draft.Scene.Dice.Chance(0.5);

    /// <summary>Writes all groups.</summary>
    public void Write()
    {
        draft.Heading(1, "I. ", _dice.Pick(_scene.Grammar.Texts.Parts["profile"]));
        draft.Add(ParagraphKind.Body, _dice.Pick(_scene.Grammar.Texts.Profile));
        draft.Heading(1, "II. ", _dice.Pick(_scene.Grammar.Texts.Parts["results"]));
        List<string> lists = _dice.Pick(_scene.Grammar.Tallies);
        foreach ((string number, string name) in set.Groups)
        {
            Judged[] criteria = [.. set.Criteria.Where(criterion => criterion.Group == number).Select(Judge)];
            draft.Heading(2, $"{number}. ", name);
            WriteTally(criteria, lists);
            for (int i = 0; i < criteria.Length; i++)
            {
                Write(criteria[i], i > 0 ? criteria[i - 1].Criterion.Code : null);
            }
        }

        _scene.Criterion = null;
        new Ending(draft).Write(3, Numbers.Roman);
    }

    /// <summary>Compares target and result; a report with the fault for it judges one criterion wrongly.</summary>
    private Judged Judge(Criterion criterion)
    {
        Measurable what = _scene.Grammar.ById[criterion.Indicators[0]];
        Measure measure = _scene.Community.Of(what);
        if (criterion.Target is not { } target || !measure.IsShare)
        {
            return new Judged(criterion, what, _dice.Chance(0.95) ? Met : "Đang triển khai", null);
        }

        bool isMet = measure.Percent >= target;
        FaultKind? fault = isMet && _scene.Faults.Take(FaultKind.VerdictWithoutResult) ? FaultKind.VerdictWithoutResult
            : !isMet && measure.Part > 0 && _scene.Faults.Take(FaultKind.VerdictContradictsFigure) ? FaultKind.VerdictContradictsFigure
            : null;
        return new Judged(criterion, what, isMet || fault is not null ? Met : _dice.Pick(["Chưa đạt", "Chưa đạt", "Đang triển khai"]), fault);
    }

    private void WriteTally(Judged[] criteria, List<string> lines)
    {
        decimal met = criteria.Count(criterion => criterion.Verdict == Met);
        decimal missed = criteria.Count(criterion => criterion.Verdict == "Chưa đạt");
        decimal running = criteria.Length - met - missed;
        bool faulty = _scene.Faults.Take(FaultKind.TallyMismatch);
        Words words = draft.Pen.Words;
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal)
        {
            ["a"] = words.Count(met),
            ["b"] = words.Count(criteria.Length),
            ["p"] = words.Percentage(100 * met / criteria.Length),
            ["k"] = words.Count(faulty ? running + 1 : running),
            ["x"] = words.Count(missed),
        };
        List<string> ids = [];
        foreach (string line in lines)
        {
            draft.Add(lines.Count > 1 ? ParagraphKind.Dash : ParagraphKind.Body, text => ids.AddRange(draft.Pen.Write(text, line, slots, typed: false).Ids));
        }

        if (faulty)
        {
            _scene.Faults.Record("tally-mismatch", "error", ids, $"{met} of {criteria.Length} criteria are met and {missed} missed, which leaves {running} in progress, not {running + 1}.", $"{running}");
        }
    }

    private void Write(Judged judged, string? codeBefore)
    {
        Criterion criterion = judged.Criterion;
        string title = _namesTwice ? $"Tiêu chí số {criterion.Code}" : Phrase.Parse(judged.What.Say[0]).Whole;
        draft.Heading(3, $"{criterion.Code}. ", Words.Capital(title), _namesTwice && codeBefore is not null ? $"{codeBefore}. " : null);
        _scene.Criterion = criterion.Code;
        ParagraphKind kind = _dashes && !_labels.Ask.StartsWith("a)", StringComparison.Ordinal) ? ParagraphKind.Dash : ParagraphKind.Body;
        Written ask = new();
        Written result = new();
        string verdict = "";
        draft.Add(kind, text => ask = Labelled(text, _labels.Ask, () => draft.Statements.Ask(text, criterion, judged.What)));
        draft.Add(kind, text => result = Labelled(text, _labels.Result, () => WriteResult(text, judged)));
        draft.Add(kind, text => verdict = WriteVerdict(text, judged));
        Record(judged, ask, result, verdict);
    }

    private static Written Labelled(TextDraft text, string label, Func<Written> write)
    {
        text.Append(label);
        return write();
    }

    private Written WriteResult(TextDraft text, Judged judged)
    {
        if (judged.Fault == FaultKind.VerdictWithoutResult)
        {
            return draft.Pen.Write(text, "{self} đã triển khai đầy đủ nội dung này đến các bộ phận và nhân dân.", typed: false);
        }

        Written first = judged.Criterion.Target is null ? draft.Statements.State(text, judged.What)
            : _dice.Chance(0.35) ? draft.Statements.StateBriefly(text, judged.What)
            : draft.Statements.StateShare(text, judged.What);
        foreach (Measurable other in judged.Criterion.Indicators.Skip(1).Select(id => _scene.Grammar.ById[id]))
        {
            text.Append(" ");
            draft.Statements.State(text, other);
        }

        if (_dice.Chance(0.15))
        {
            text.Append(" ");
            draft.Pen.Write(text, _dice.Pick(_scene.Grammar.Texts.Distractors));
        }

        return first;
    }

    private string WriteVerdict(TextDraft text, Judged judged)
    {
        text.Append(_labels.Verdict);
        int start = text.Length;
        text.Append(judged.Verdict);
        string id = "";
        if (judged.Fault is not null)
        {
            id = _scene.Memory.NextPlace();
            text.MarkFrom(start, id);
        }

        text.Append(".");
        return id;
    }

    private void Record(Judged judged, Written ask, Written result, string verdict)
    {
        string code = judged.Criterion.Code;
        if (judged.Fault == FaultKind.VerdictWithoutResult)
        {
            _scene.Faults.Record("verdict-contradicts-figure", "info", [.. ask.Ids, verdict], $"Criterion {code} sets a target, but the result gives neither number nor share; 'Đạt' cannot be checked.", "State the number and the whole.");
        }
        else if (judged.Fault == FaultKind.VerdictContradictsFigure)
        {
            _scene.Faults.Record("verdict-contradicts-figure", "warning", [.. ask.Ids, result.Ids.First(), verdict], $"Criterion {code} requires {judged.Criterion.Target:0.##}%, and the result is below; the verdict is nevertheless 'Đạt'.", "Chưa đạt");
        }
    }

    private sealed record Judged(Criterion Criterion, Measurable What, string Verdict, FaultKind? Fault);
}
