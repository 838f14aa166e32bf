using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Gathers the criteria that rows of tables judge: by a cell that is a verdict, or by a cross under a head that is one.</summary>
/// <param name="facts">The report.</param>
/// <param name="folded">Its normal text, folded.</param>
/// <param name="words">The words of verdicts.</param>
internal sealed class CriterionRows(ReportFacts facts, string folded, VerdictWords words)
{
    private readonly Dictionary<int, VerdictKind> _crossed = [];
    private int _table = -1;

    /// <summary>The criteria, in the order of the text.</summary>
    public IEnumerable<JudgedCriterion> Read(FiguresByBlock figures)
    {
        for (int i = 0; i < facts.Text.Blocks.Length; i++)
        {
            NormalBlock block = facts.Text.Blocks[i];
            if (block.Source is { Kind: BlockKind.TableRow, Row: { } row } && !IsHead(block, row) && VerdictOf(block, row) is { } verdict)
            {
                yield return Judged(i, block, verdict, figures.In(i));
            }
        }
    }

    private bool IsHead(NormalBlock block, TableRow row)
    {
        if (row.Table != _table)
        {
            _table = row.Table;
            _crossed.Clear();
        }

        Verdict[] verdicts = [.. VerdictsIn(block)];
        bool isHead = row.IsHeader || row.Row == 0 || verdicts.Select(verdict => verdict.Kind).Distinct().Count() > 1;
        for (int i = 0; isHead && i < row.Cells.Length; i++)
        {
            if (words.Whole(folded, block.Cells[i]) is { } verdict)
            {
                _crossed[row.Cells[i].Column] = verdict.Kind;
            }
        }

        return isHead;
    }

    private IEnumerable<Verdict> VerdictsIn(NormalBlock block) => block.Cells.Select(cell => words.Whole(folded, cell)).OfType<Verdict>();

    private Verdict? VerdictOf(NormalBlock block, TableRow row)
    {
        if (VerdictsIn(block).FirstOrDefault() is { } verdict)
        {
            return verdict;
        }

        Verdict[] crosses = [.. Crosses(block, row)];
        return crosses.Length == 1 ? crosses[0] : null;
    }

    private IEnumerable<Verdict> Crosses(NormalBlock block, TableRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (_crossed.TryGetValue(row.Cells[i].Column, out VerdictKind kind) && block.Cells[i].Slice(folded).Trim() is "x" or "✓" or "✔" or "√" or "v" or "+")
            {
                yield return new Verdict(kind, block.Cells[i], HasReason: false);
            }
        }
    }

    private JudgedCriterion Judged(int number, NormalBlock block, Verdict verdict, ImmutableArray<int> places)
    {
        FigureContext? any = places.IsEmpty ? null : facts.Contexts[places[0]];
        return new JudgedCriterion
        {
            Form = JudgedForm.Row,
            Code = any?.Code,
            Label = LabelOf(block),
            Section = facts.Outline.SectionAt(facts.Text.Blocks[number].Source.Span.Start)?.Id,
            Table = block.Source.Row!.Table,
            Targets = [.. places.Where(place => facts.Figures[place].Role == FigureRole.Target)],
            Results = [.. places.Where(place => facts.Figures[place].Role == FigureRole.Result)],
            Requirement = [block.Span],
            Result = [block.Span],
            Verdict = verdict,
        };
    }

    /// <summary>The first cell that is words: longer than a row's number, with a letter in it.</summary>
    private string? LabelOf(NormalBlock block) => block.Cells.Select(cell => cell.Slice(facts.Text.Text)).FirstOrDefault(cell => cell.Contains(' ', StringComparison.Ordinal) && cell.Any(char.IsLetter));
}
