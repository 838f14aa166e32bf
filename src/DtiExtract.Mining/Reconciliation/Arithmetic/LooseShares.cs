using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>
/// Finds the total, part and percentage of one share that stand in one sentence without being one figure: their numbers do not fit, and so it was not plain that
/// they belong together ("Tổng số hộ: 1.487; có Internet: 1.212; đạt 75,5%").
/// </summary>
/// <remarks>They are taken for a share only where one slip of typing explains why they do not fit.</remarks>
/// <param name="totalWords">Folded words by which a number is a total, or what follows is its part.</param>
/// <param name="planWords">Folded words by which a percentage is one of a plan.</param>
internal sealed class LooseShares(PhraseSet totalWords, PhraseSet planWords)
{
    private const int LongestGap = 200;
    private const int Hundred = 100;
    private const decimal NearInPoints = 5;
    private const decimal Telling = 100;
    private static readonly string Rate = Syllable.Fold("tỷ lệ");

    /// <summary>The shares of a report that stand in pieces.</summary>
    /// <param name="facts">The report.</param>
    /// <param name="cutsOff">Whether the report's habit is to cut percentages off.</param>
    public IEnumerable<PercentRelation> Of(ReportFacts facts, bool cutsOff)
    {
        for (int i = 1; i < facts.Figures.Length; i++)
        {
            Figure first = facts.Figures[i - 1];
            Figure second = facts.Figures[i];
            if (TermsOf(first, second, facts) is { } share && StandTogether(facts.Contexts[i - 1], facts.Contexts[i], facts) && IsMeant(share, first, second, facts))
            {
                yield return new PercentRelation(share.Part, share.Whole, share.Percent, cutsOff, first.Approximate || second.Approximate);
            }
        }
    }

    /// <summary>A total and a part with a percentage; a ratio and its percentage; a part of a known total and its percentage.</summary>
    private static (Term Part, Term Whole, Term Percent)? TermsOf(Figure first, Figure second, ReportFacts facts) => (first, second) switch
    {
        ({ Type: FigureType.Count, Percent: null, Value: > 0 and var whole }, { Type: FigureType.Count, PartOf: null, Percent: { } percent, Value: { } part }) =>
            (new Term(second.Id, FigureField.Value, part), new Term(first.Id, FigureField.Value, whole), new Term(second.Id, FigureField.Percent, percent)),
        ({ Type: FigureType.Ratio, Percent: null, Numerator: { } part, Denominator: > 0 and var whole }, { Type: FigureType.Percent, Percent: { } percent }) =>
            (new Term(first.Id, FigureField.Numerator, part), new Term(first.Id, FigureField.Denominator, whole), new Term(second.Id, FigureField.Percent, percent)),
        ({ Type: FigureType.Count, Percent: null, PartOf: { } total, Value: { } part }, { Type: FigureType.Percent, Percent: { } percent }) when facts[total] is { Value: > 0 and var whole } =>
            (new Term(first.Id, FigureField.Value, part), new Term(total, FigureField.Value, whole), new Term(second.Id, FigureField.Percent, percent)),
        _ => null,
    };

    private bool StandTogether(FigureContext first, FigureContext second, ReportFacts facts)
    {
        int end = first.Figure.NormalSpan.End;
        int start = second.Figure.NormalSpan.Start;
        bool isRow = first.Figure.Rule == FigureRules.TableCell || second.Figure.Rule == FigureRules.TableCell;
        if (isRow || start < end || start - end > LongestGap || facts.Text.BlockAt(end) != facts.Text.BlockAt(start))
        {
            return false;
        }

        TextSpan line = facts.Text.Blocks[facts.Text.BlockAt(start)].Span;
        return Sentence.StartOf(facts.Text.Text, line, start) < end && !planWords.IsIn(Syllable.Fold(Clause.After(second)));
    }

    private bool IsMeant((Term Part, Term Whole, Term Percent) share, Figure first, Figure second, ReportFacts facts)
    {
        if (new PercentRelation(share.Part, share.Whole, share.Percent, cutsOff: false, approximate: false).HoldsWith())
        {
            return true;
        }

        string between = Syllable.Fold(facts.Text.Text[first.NormalSpan.End..second.NormalSpan.Start]);
        bool isKnownPart = first.PartOf is not null || first.Type == FigureType.Ratio;
        bool isTold = first.Type == FigureType.Ratio
            ? first.Indicator is { } indicator && indicator.Id == second.Indicator?.Id
            : isKnownPart || NounOf(first) == NounOf(second) || totalWords.IsIn($"{Syllable.Fold(facts.Contexts[facts.PlaceOf(first.Id)].Before)} {between}");
        return !OpensAnother(between) && SlipOf(share) is { } kind && (kind != RepairKind.WrongDigit || (first.Type == FigureType.Count && (isTold || IsNear(share)))) && (isKnownPart || !IsOfAnotherWhole(share, facts));
    }

    private static bool IsNear((Term Part, Term Whole, Term Percent) share) => Math.Abs((Hundred * share.Part.Value / share.Whole.Value) - share.Percent.Value) <= NearInPoints;

    /// <summary>"…, tỷ lệ sử dụng trong tháng 5 94,7%": the percentage has a subject of its own.</summary>
    private static bool OpensAnother(string between) => between.IndexOf(Rate, StringComparison.Ordinal) is >= 0 and int at && between[(at + Rate.Length)..].Any(char.IsLetter);

    /// <summary>Whether the percentage is the part's share of a number that the report states elsewhere, and not as the same whole mistyped.</summary>
    private static bool IsOfAnotherWhole((Term Part, Term Whole, Term Percent) share, ReportFacts facts) =>
        facts.Figures.SelectMany(Term.Of).Any(term => term.Field is FigureField.Denominator or FigureField.Value && term.Figure != share.Part.Figure && term.Value >= Math.Max(share.Part.Value, Telling)
            && Slips.Between(share.Whole.Value, term.Value) is null
            && new PercentRelation(share.Part, term, share.Percent, cutsOff: false, approximate: false).Outcome == PercentOutcome.Rounded);

    /// <summary>The likeliest slip after which the three numbers fit.</summary>
    private static RepairKind? SlipOf((Term Part, Term Whole, Term Percent) share)
    {
        var relation = new PercentRelation(share.Part, share.Whole, share.Percent, cutsOff: false, approximate: false);
        if (share.Part.Value > share.Whole.Value && new PercentRelation(share.Whole, share.Part, share.Percent, cutsOff: false, approximate: false).Outcome == PercentOutcome.Rounded)
        {
            return RepairKind.SwappedSides;
        }

        Slip[] slips = [.. relation.Terms.SelectMany(term => Slips.Of(term.Value).Where(slip => slip.Value > 0 && relation.Reach(term).Contains(slip.Value) && relation.OutcomeWith([new Replacement(term, slip.Value)]) == PercentOutcome.Rounded && Fits(share, term, slip.Value)))];
        return slips.Length == 0 ? null : slips.MaxBy(slip => slip.Likelihood).Kind;
    }

    /// <summary>Whether the mended numbers are a share of at most the whole.</summary>
    private static bool Fits((Term Part, Term Whole, Term Percent) share, Term term, decimal value) =>
        (term == share.Percent ? value : share.Percent.Value) <= Hundred && (term == share.Part ? value : share.Part.Value) <= (term == share.Whole ? value : share.Whole.Value);

    private static string NounOf(Figure figure) => Syllable.Fold(figure.Unit?.Split(' ')[0] ?? string.Empty);
}
