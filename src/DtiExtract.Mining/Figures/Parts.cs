namespace DtiExtract.Mining.Figures;

/// <summary>
/// Finds which figures the text presents as parts of another (reference, section 2.10): after "trong đó", "gồm" and the like, in parentheses,
/// in a list under a total, and what remains. It is shown the figures line by line, because a list stands on lines of its own.
/// </summary>
internal sealed class Parts
{
    private const int ColonReach = 12;
    private const int AsideReach = 5;
    private const int MostCandidates = 24;
    private const int MostEarlier = 24;

    private static readonly CueSet Openers = CueSet.Of(Cue.PartOpener);
    private static readonly CueSet[] Families =
    [
        CueSet.Of(Cue.UnitDossiers, Cue.UnitServices),
        CueSet.Of(Cue.UnitOrganisations, Cue.UnitPlaces),
    ];

    private readonly ListTotals _lists = new();
    private readonly List<FigureDraft> _earlier = [];
    private FigureDraft? _paragraphTotal;

    /// <summary>Forgets what came before: a new section or table begins.</summary>
    public void Reset()
    {
        _lists.Clear();
        _paragraphTotal = null;
        _earlier.Clear();
    }

    /// <summary>Links the figures of a line, in the order of the line.</summary>
    public void Link(TokenLine line, IReadOnlyList<FigureDraft> drafts, bool isListItem)
    {
        FigureDraft? carried = StartsWithOpener(line) ? _paragraphTotal : null;
        var scope = new Scope(carried);
        int from = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            FigureDraft draft = drafts[i];
            FigureDraft? candidate = Candidate(line, drafts, i);
            scope.Pass(line, from, draft.First, candidate);
            scope.PassIntroduction(line, candidate);
            draft.PartOf ??= scope.TotalFor(draft) ?? PointsBack(line, drafts, i);
            from = draft.End;
        }

        Sums.Link(drafts);
        Remainders.Link(line, drafts, _earlier);
        Remember(drafts);

        _lists.Begin(line, isListItem);
        if (isListItem && drafts.Count > 0)
        {
            drafts[0].PartOf ??= _lists.TotalFor(drafts[0]);
        }

        _lists.End(line, drafts, isListItem);
        _paragraphTotal = drafts.LastOrDefault(draft => draft.Whole is not null && draft.PartOf is null) ?? (isListItem ? _paragraphTotal : null);
    }

    /// <summary>Whether <paramref name="part"/> counts the same sort of things as <paramref name="total"/>, and no more of them unless the words say plainly that it is a part: then a number is wrong, not the link.</summary>
    public static bool MayBePart(FigureDraft part, FigureDraft total, bool explicitly)
    {
        bool never = part == total || part.Rule == FigureRules.Rate || total.Rule == FigureRules.Rate || (part.Role == FigureRole.Tally && part.Rule == FigureRules.StatedNumber);
        if (never || part.Part is not { } value || total.Whole is not { } whole)
        {
            return false;
        }

        bool money = part.Type == FigureType.Money && total.Type == FigureType.Money;
        bool sameNoun = part.Noun is not null && part.Noun == total.Noun;
        bool same = money || sameNoun || SameFamily(part.Units, total.Units) || ((part.Unit is null || (explicitly && part.Rule == FigureRules.StatedNumber)) && part.Type != FigureType.Money && total.Type != FigureType.Money);
        bool restated = part.Denominator == whole;
        return same && !restated && (value <= whole || (explicitly && (sameNoun || money)));
    }

    /// <summary>The nearest figure before one on its line that it may be a part of; null when none of the last few may.</summary>
    public static FigureDraft? NearestTotal(IReadOnlyList<FigureDraft> drafts, int index, bool explicitly)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostCandidates); i--)
        {
            if (MayBePart(drafts[index], drafts[i], explicitly))
            {
                return drafts[i];
            }
        }

        return null;
    }

    /// <summary>"có 43 thành viên, 39 thành viên trong đó …": what points back stands right behind the part.</summary>
    private static FigureDraft? PointsBack(TokenLine line, IReadOnlyList<FigureDraft> drafts, int index) =>
        line.TextOf(drafts[index].End) is "trong" && line.Match(drafts[index].End, Openers) > 0 && line.SentenceStart(drafts[index].First) < drafts[index].First
        && NearestTotal(drafts, index, explicitly: true) is { } total && total.Noun == drafts[index].Noun && total.End > line.SentenceStart(drafts[index].First) ? total : null;

    /// <summary>Keeps the figures of the last few lines that may be totals of what comes.</summary>
    private void Remember(IReadOnlyList<FigureDraft> drafts)
    {
        _earlier.AddRange(drafts.Where(draft => draft.Whole is not null && draft.PartOf is null));
        _earlier.RemoveRange(0, Math.Max(0, _earlier.Count - MostEarlier));
    }

    private static bool SameFamily(CueSet left, CueSet right)
    {
        if (left.Meets(right))
        {
            return true;
        }

        foreach (CueSet family in Families)
        {
            if (left.Meets(family) && right.Meets(family))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithOpener(TokenLine line)
    {
        int at = line.Is(0, TokenKind.Dash) || line.Is(0, TokenKind.Other) ? 1 : 0;
        return line.Match(at, Openers) > 0;
    }

    /// <summary>The figure before one on its line that an opener between the two would make its total.</summary>
    private static FigureDraft? Candidate(TokenLine line, IReadOnlyList<FigureDraft> drafts, int index)
    {
        FigureDraft draft = drafts[index];
        FigureDraft? nearest = NearestTotal(drafts, index, explicitly: true);
        return nearest?.PartOf is null || line.SentenceStart(draft.First) - nearest.End <= 1 ? nearest : nearest.PartOf;
    }

    /// <summary>What stands open at a place of the line: after an opener until the sentence ends, inside parentheses until they close.</summary>
    private sealed class Scope(FigureDraft? carried)
    {
        private readonly Stack<FigureDraft?> _outer = [];
        private FigureDraft? _total = carried;
        private FigureDraft? _summed;
        private decimal _sum;

        /// <summary>The total that the figure is part of here; none is behind parts that make their total up: "6.144 hồ sơ, trong đó đúng hạn 6.138, trễ hạn 06; đang giải quyết 174".</summary>
        public FigureDraft? TotalFor(FigureDraft draft)
        {
            bool isPart = _total is not null && MayBePart(draft, _total, explicitly: true) && !(_summed == _total && _sum == _total.Whole);
            if (!isPart)
            {
                return null;
            }

            _sum = (_summed == _total ? _sum : 0) + (draft.Whole ?? 0);
            _summed = _total;
            return _total;
        }

        /// <summary>Walks over the tokens between two figures.</summary>
        public void Pass(TokenLine line, int from, int to, FigureDraft? candidate)
        {
            int at = from;
            while (at < to)
            {
                at += Step(line, at, to, candidate);
            }
        }

        /// <summary>"Trong 16 mục tiêu …, có 11 mục tiêu hoàn thành": what a sentence begins with is the total of all in it.</summary>
        public void PassIntroduction(TokenLine line, FigureDraft? candidate)
        {
            if (candidate is not null && line.TextOf(candidate.First - 1) is "Trong" && candidate.Type == FigureType.Count)
            {
                _total ??= candidate;
            }
        }

        private int Step(TokenLine line, int at, int to, FigureDraft? candidate)
        {
            switch (line[at].Kind)
            {
                case TokenKind.Stop:
                    _total = null;
                    _outer.Clear();
                    return 1;
                case TokenKind.Open:
                    _outer.Push(_total);
                    _total = IsAside(line, at) ? null : candidate is not null && at <= candidate.End + ColonReach ? candidate : _total;
                    return 1;
                case TokenKind.Close:
                    _total = _outer.TryPop(out FigureDraft? outer) ? outer : _total;
                    return 1;
                case TokenKind.Colon when candidate is not null && at - candidate.End is >= 0 and < ColonReach && candidate.Type != FigureType.Ratio && IsOneClause(line, candidate.End, at):
                    _total ??= candidate;
                    return 1;
                default:
                    return Word(line, at, to, candidate);
            }
        }

        private static bool IsOneClause(TokenLine line, int from, int to)
        {
            int at = from;
            while (at < to && line[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop))
            {
                at++;
            }

            return at == to;
        }

        /// <summary>"so cùng kỳ (169 hồ sơ)", "kế hoạch năm (70 hồ sơ)": another period's number or the plan's, no part.</summary>
        private static bool IsAside(TokenLine line, int open)
        {
            for (int i = open - 1; i >= open - AsideReach && line.Is(i, TokenKind.Word); i--)
            {
                if (line.Match(i, CueSet.Of(Cue.PlanBase, Cue.OtherPeriod)) > 0)
                {
                    return true;
                }
            }

            return false;
        }

        private int Word(TokenLine line, int at, int to, FigureDraft? candidate)
        {
            if (line.Match(at, Openers) is int opener and > 0 && at + opener <= to)
            {
                int start = line.SentenceStart(at);
                bool sameSentence = candidate is not null && (candidate.End > start || at <= start + 1);
                _total = sameSentence ? candidate : _total;
                return opener;
            }

            if (line.Match(at, Cue.PartEnder) is int ender and > 0)
            {
                _total = null;
                return ender;
            }

            return 1;
        }
    }
}
