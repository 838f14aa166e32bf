using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Figures;

/// <summary>
/// Finds which figures the text presents as parts of another (reference, section 2.10): after "trong đó", "gồm" and the like, in parentheses,
/// in a list under a total, and what remains. It is shown the figures line by line, because a list stands on lines of its own.
/// </summary>
internal sealed class Parts
{
    private const int ColonReach = 12;

    private static readonly CueSet Openers = CueSet.Of(Cue.PartOpener);
    private static readonly CueSet[] Families =
    [
        CueSet.Of(Cue.UnitDossiers, Cue.UnitServices),
        CueSet.Of(Cue.UnitPeople),
        CueSet.Of(Cue.UnitOrganisations, Cue.UnitPeople),
    ];

    private FigureDraft? _listTotal;
    private FigureDraft? _paragraphTotal;

    /// <summary>Forgets what came before: a new section or table begins.</summary>
    public void Reset() => _listTotal = _paragraphTotal = null;

    /// <summary>Links the figures of a line, in the order of the line.</summary>
    public void Link(TokenLine line, IReadOnlyList<FigureDraft> drafts, bool isListItem)
    {
        FigureDraft? listTotal = isListItem ? _listTotal : null;
        FigureDraft? carried = StartsWithOpener(line) ? _paragraphTotal : null;
        var scope = new Scope(carried);
        int from = 0;
        foreach (FigureDraft draft in drafts)
        {
            scope.Pass(line, from, draft.First, Candidate(drafts, draft, line));
            draft.PartOf ??= scope.TotalFor(draft) ?? Remainders.TotalFor(line, draft, drafts);
            from = draft.End;
        }

        if (listTotal is not null && drafts.Count > 0 && drafts[0].PartOf is null && MayBePart(drafts[0], listTotal, explicitly: true))
        {
            drafts[0].PartOf = listTotal;
        }

        Remember(line, drafts, isListItem);
    }

    /// <summary>Whether <paramref name="part"/> counts the same sort of things as <paramref name="total"/>, and no more of them.</summary>
    public static bool MayBePart(FigureDraft part, FigureDraft total, bool explicitly)
    {
        if (part.Part is not { } value || total.Whole is not { } whole || part == total)
        {
            return false;
        }

        bool money = part.Type == FigureType.Money && total.Type == FigureType.Money;
        bool sameNoun = part.Unit is not null && total.Unit is not null && FirstWord(part.Unit) == FirstWord(total.Unit);
        bool same = money || sameNoun || SameFamily(part.Units, total.Units) || (part.Unit is null && part.Type != FigureType.Money && total.Type != FigureType.Money);
        return same && (value <= whole || (explicitly && sameNoun && part.Type == FigureType.Ratio));
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

    private static string FirstWord(string unit)
    {
        string folded = Syllable.Fold(unit);
        int space = folded.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? folded : folded[..space];
    }

    private static bool StartsWithOpener(TokenLine line)
    {
        int at = line.Is(0, TokenKind.Dash) || line.Is(0, TokenKind.Other) ? 1 : 0;
        return line.Match(at, Openers) > 0;
    }

    /// <summary>The figure before <paramref name="draft"/> that an opener between the two would make its total.</summary>
    private static FigureDraft? Candidate(IReadOnlyList<FigureDraft> drafts, FigureDraft draft, TokenLine line)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i].End <= draft.First && drafts[i].Type != FigureType.Percent && MayBePart(draft, drafts[i], explicitly: true))
            {
                return line.SentenceStart(draft.First) - drafts[i].End <= 1 || drafts[i].PartOf is null ? drafts[i] : drafts[i].PartOf;
            }
        }

        return null;
    }

    private void Remember(TokenLine line, IReadOnlyList<FigureDraft> drafts, bool isListItem)
    {
        FigureDraft? last = drafts.LastOrDefault(draft => draft.Whole is not null && draft.PartOf is null);
        bool opens = line.Count > 0 && line.Is(line.Count - 1, TokenKind.Colon);
        if (!isListItem || (opens && last is not null))
        {
            _listTotal = opens ? last : null;
        }

        _paragraphTotal = last ?? (isListItem ? _paragraphTotal : null);
    }

    /// <summary>What stands open at a place of the line: after an opener until the sentence ends, inside parentheses until they close.</summary>
    private sealed class Scope(FigureDraft? carried)
    {
        private readonly Stack<FigureDraft?> _outer = [];
        private FigureDraft? _total = carried;

        public FigureDraft? TotalFor(FigureDraft draft) => _total is not null && MayBePart(draft, _total, explicitly: true) ? _total : null;

        /// <summary>Walks over the tokens between two figures.</summary>
        public void Pass(TokenLine line, int from, int to, FigureDraft? candidate)
        {
            int at = from;
            while (at < to)
            {
                at += Step(line, at, to, candidate);
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
                    _total = candidate is not null && at <= candidate.End + ColonReach ? candidate : _total;
                    return 1;
                case TokenKind.Close:
                    _total = _outer.TryPop(out FigureDraft? outer) ? outer : _total;
                    return 1;
                case TokenKind.Colon when candidate is not null && at - candidate.End is >= 0 and < ColonReach && candidate.Type != FigureType.Ratio:
                    _total ??= candidate;
                    return 1;
                default:
                    return Word(line, at, to, candidate);
            }
        }

        private int Word(TokenLine line, int at, int to, FigureDraft? candidate)
        {
            if (line.Match(at, Openers) is int opener and > 0 && at + opener <= to)
            {
                _total = candidate ?? _total;
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
