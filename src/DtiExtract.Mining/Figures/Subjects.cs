namespace DtiExtract.Mining.Figures;

/// <summary>Cuts out the words that say what a figure measures: those behind the number, or those before it where the number ends the clause.</summary>
internal static class Subjects
{
    private const int MostTokens = 40;
    private const int FewestTokens = 4;

    private static readonly CueSet Introductions = CueSet.Of(Cue.Link, Cue.ShareLink, Cue.Copula, Cue.Approximate, Cue.Bound, Cue.Result, Cue.Target);

    /// <summary>The words, as written; null when there are none on the line.</summary>
    public static string? Of(TokenLine line, FigureDraft draft)
    {
        if (draft.PartToken is { } part)
        {
            return OfTotalAndPart(line, draft, part);
        }

        (int First, int End) after = After(line, draft);
        (int First, int End) before = Before(line, draft);
        bool introduced = line.Is(draft.First - 1, TokenKind.Colon) || line.MatchBefore(draft.First, Introductions) > 0;
        (int first, int end) = after.End - after.First >= 2 && !(introduced && before.End - before.First >= 3 && draft.Unit is null) ? after : before;
        string subject = line.TextOf(first, end);
        return subject.Length > 0 ? subject : null;
    }

    /// <summary>"tổng số hồ sơ: 530, trực tuyến: 512, đạt 96,6%": the label of the total, what stands between, and the unit of the part.</summary>
    private static string? OfTotalAndPart(TokenLine line, FigureDraft draft, int part)
    {
        (int First, int End) label = Before(line, draft);
        int first = draft.First + 1;
        int end = part;
        while (first < end && line[first].Kind is not TokenKind.Word)
        {
            first++;
        }

        while (end > first && line[end - 1].Kind is not TokenKind.Word)
        {
            end--;
        }

        string subject = $"{line.TextOf(label.First, label.End)} {line.TextOf(first, end)} {line.TextOf(part + 1, EndOfClause(line, part + 1))}".Trim();
        return subject.Length > 0 ? subject : null;
    }

    /// <summary>The unit and what follows it, up to the end of the clause; inside the quote, up to the percentage.</summary>
    private static (int First, int End) After(TokenLine line, FigureDraft draft)
    {
        int first = draft.Type == FigureType.Percent ? draft.End : draft.First + 1;
        while (first < draft.End && (line[first].Kind is not TokenKind.Word || line.Match(first, CueSet.Of(Cue.OutOf, Cue.Total)) > 0))
        {
            first++;
        }

        int end = EndOfClause(line, first);
        bool cut = end < draft.End && end - first < FewestTokens && line.Is(draft.End, TokenKind.Close) && line.Is(draft.End + 1, TokenKind.Word);
        return cut ? (draft.End + 1, EndOfClause(line, draft.End + 1)) : (first, end);
    }

    private static int EndOfClause(TokenLine line, int first)
    {
        int at = first;
        while (at < line.Count && at - first < MostTokens && !EndsClause(line, at))
        {
            at++;
        }

        return at;
    }

    private static (int First, int End) Before(TokenLine line, FigureDraft draft)
    {
        int end = draft.First;
        while (end > 0 && (line[end - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Open or TokenKind.Dash || line.MatchBefore(end, Introductions) > 0))
        {
            end -= Math.Max(1, line.MatchBefore(end, Introductions));
        }

        int first = end;
        while (first > 0 && end - first < MostTokens && line[first - 1].Kind is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.Cell or TokenKind.Percent))
        {
            first--;
        }

        while (first < end && line[first].Kind is not TokenKind.Word)
        {
            first++;
        }

        return (first, end);
    }

    private static bool EndsClause(TokenLine line, int at) =>
        line[at].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Cell or TokenKind.Open or TokenKind.Close or TokenKind.Colon or TokenKind.Slash
        || (line.Is(at, TokenKind.Number) && line.Match(at + 1, Cue.Duration) == 0)
        || line.Match(at, CueSet.Of(Cue.Link, Cue.ShareLink, Cue.PartOpener)) > 0;
}
