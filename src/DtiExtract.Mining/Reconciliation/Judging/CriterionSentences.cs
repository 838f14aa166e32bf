using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Gathers the criteria that running text judges: "(đạt)", "Đánh giá: Đạt", "kế hoạch 70%: Đạt". What a verdict speaks of stands before it in its paragraph, after the verdict before.</summary>
/// <param name="facts">The report.</param>
/// <param name="folded">Its normal text, folded.</param>
/// <param name="words">The words of verdicts.</param>
/// <param name="labels">What leads in a verdict: "đánh giá".</param>
/// <param name="plans">What stands before a target: "kế hoạch".</param>
internal sealed class CriterionSentences(ReportFacts facts, string folded, VerdictWords words, PhraseSet labels, PhraseSet plans)
{
    private const int LongestLabel = 40;
    private const int LongestVerdict = 40;

    /// <summary>The criteria, in the order of the text.</summary>
    /// <param name="figures">The figures of each block.</param>
    /// <param name="taken">Blocks that were read otherwise.</param>
    public IEnumerable<JudgedCriterion> Read(FiguresByBlock figures, IReadOnlySet<int> taken)
    {
        for (int i = 0; i < facts.Text.Blocks.Length; i++)
        {
            NormalBlock block = facts.Text.Blocks[i];
            if (block.Source.Kind == BlockKind.TableRow || taken.Contains(i))
            {
                continue;
            }

            int from = block.Span.Start;
            foreach (Verdict verdict in VerdictsIn(block.Span))
            {
                yield return Judged(i, new TextSpan(from, verdict.Span.Start), verdict, figures);
                from = verdict.Span.End;
            }
        }
    }

    private IEnumerable<Verdict> VerdictsIn(TextSpan line)
    {
        for (int i = folded.AsSpan(line.Start, line.Length).IndexOfAny('(', ':') + line.Start; i > line.Start; i = Next(i + 1, line.End))
        {
            Verdict? found = folded[i] == '(' ? InParentheses(i, line.End) : AfterColon(i, line);
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    private int Next(int from, int end) => from < end && folded.AsSpan(from..end).IndexOfAny('(', ':') is >= 0 and int found ? from + found : -1;

    private Verdict? InParentheses(int open, int end)
    {
        int close = folded.IndexOf(')', open, Math.Min(end - open, LongestVerdict));
        return close < 0 ? null : words.Whole(folded, new TextSpan(open + 1, close));
    }

    private Verdict? AfterColon(int colon, TextSpan line)
    {
        ReadOnlySpan<char> before = folded.AsSpan(Math.Max(line.Start, colon - LongestLabel), colon - Math.Max(line.Start, colon - LongestLabel));
        bool afterNumber = before.TrimEnd().EndsWith("%", StringComparison.Ordinal);
        if (!afterNumber && !labels.Ends(before))
        {
            return null;
        }

        int stop = folded.AsSpan(colon..line.End).IndexOfAny('.', ';', '(');
        return words.Whole(folded, new TextSpan(colon + 1, stop < 0 ? line.End : colon + stop));
    }

    private JudgedCriterion Judged(int block, TextSpan stretch, Verdict verdict, FiguresByBlock figures)
    {
        int[] places = [.. figures.In(block).Where(place => stretch.Contains(facts.Figures[place].NormalSpan.Start))];
        Section? section = facts.Outline.SectionAt(facts.Text.Blocks[block].Source.Span.Start);
        bool isHeaded = section is { Kind: SectionKind.Criterion };
        return new JudgedCriterion
        {
            Form = JudgedForm.Sentence,
            Code = section?.Criterion,
            Section = isHeaded ? section!.Parent : section?.Id,
            Targets = [.. places.Where(IsTarget)],
            Results = [.. places.Where(place => !IsTarget(place) && facts.Figures[place].Role == FigureRole.Result)],
            Requirement = [stretch],
            Result = [stretch],
            Verdict = verdict,
        };
    }

    private bool IsTarget(int place) => facts.Figures[place].Role == FigureRole.Target || plans.Ends(folded.AsSpan(LineStart(place), facts.Figures[place].NormalSpan.Start - LineStart(place)).TrimEnd(": "));

    private int LineStart(int place) => Math.Max(facts.Figures[place].NormalSpan.Start - LongestLabel, 0);
}
