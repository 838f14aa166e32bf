using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Generating.Writing;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating.Outlines;

/// <summary>Reports that follow the codes of a scoring set, under headings or in tables, without targets and verdicts.</summary>
/// <param name="draft">The report.</param>
/// <param name="set">The criteria.</param>
internal sealed class ScoringOutline(ReportDraft draft, CriterionSet set)
{
    private readonly Scene _scene = draft.Scene;
    private readonly Dice _dice = draft.Scene.Dice;

    /// <summary>Writes all groups.</summary>
    public void Write()
    {
        bool asTables = _dice.Chance(0.35);
        draft.Heading(1, "I. ", _dice.Pick(_scene.Grammar.Texts.Parts["profile"]));
        draft.Add(ParagraphKind.Body, _dice.Pick(_scene.Grammar.Texts.Profile));
        draft.Heading(1, "II. ", _dice.Pick(_scene.Grammar.Texts.Parts["results"]));
        foreach ((string number, string name) in set.Groups)
        {
            Criterion[] criteria = [.. set.Criteria.Where(criterion => criterion.Group == number)];
            draft.Heading(2, $"{number}. ", name);
            if (asTables)
            {
                draft.Add(new Table([Row(true, "Mã", "Tiêu chí", "Kết quả thực hiện"), .. criteria.Select(RowOf)]));
            }
            else
            {
                WriteSections(criteria);
            }
        }

        _scene.Criterion = null;
        new Ending(draft).Write(3, Numbers.Roman);
    }

    private void WriteSections(Criterion[] criteria)
    {
        for (int i = 0; i < criteria.Length; i++)
        {
            draft.Heading(3, $"{criteria[i].Code}. ", criteria[i].Ask);
            _scene.Criterion = criteria[i].Code;
            foreach (Measurable what in Measured(criteria[i]))
            {
                draft.Add(_dice.Chance(0.5) ? ParagraphKind.Dash : ParagraphKind.Body, text => State(text, what));
            }
        }
    }

    private Row RowOf(Criterion criterion)
    {
        _scene.Criterion = criterion.Code;
        var result = new TextDraft();
        ReportDraft.Join(result, [.. Measured(criterion).Select(what => (Action<TextDraft>)(text => State(text, what)))]);
        Row row = Row(false, criterion.Code, draft.Pen.Fill(criterion.Ask));
        return row with { Cells = row.Cells.Add(new Cell(CellMerge.None, result.ToRichText())) };
    }

    private void State(TextDraft text, Measurable what)
    {
        _ = _dice.Chance(0.4) ? draft.Statements.StateBriefly(text, what) : draft.Statements.State(text, what);
    }

    private IEnumerable<Measurable> Measured(Criterion criterion) => criterion.Indicators.Select(id => _scene.Grammar.ById[id]);

    private static Row Row(bool isHeader, params string[] cells) => new(isHeader, [.. cells.Select(words => new Cell(CellMerge.None, new RichText([new TextRun(RunKind.Plain, words)], [])))]);
}
