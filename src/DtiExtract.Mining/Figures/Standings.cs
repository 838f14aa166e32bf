namespace DtiExtract.Mining.Figures;

/// <summary>Scores, ranks, multiples and measures (reference, sections 2.6 to 2.8): quantities, but no figures. Each rule gives the end of what it takes, or 0.</summary>
internal static class Standings
{
    private const int ScoreWindow = 5;
    private const int PointsReach = 12;

    // "2 TB" is a disk, "655 TB" are subscribers (thuê bao).
    private const int LargestDisk = 100;

    private static readonly int[] MaximumScores = [5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000];

    /// <summary>"xếp thứ 9/17 huyện", "thứ 4 trên 11 huyện", "Top 10", "là 1 trong 14 tỉnh".</summary>
    public static int Rank(TokenLine line, int at)
    {
        bool member = line.PlainAt(at) == 1 && line.TextOf(at + 1) is "trong";
        int rank = line.MatchBefore(at, Cue.RankBefore);
        if (!member && (rank == 0 || rank < line.MatchBefore(at, CueSet.All)))
        {
            return 0;
        }

        int link = line.Is(at + 1, TokenKind.Slash) || line.TextOf(at + 1) is "trên" ? 1 : line.Match(at + 1, Cue.OutOf);
        int whole = link > 0 ? at + 1 + link : member ? at + 2 : at;
        if (!line.Is(whole, TokenKind.Number))
        {
            return member ? 0 : at + 1;
        }

        return whole + 1 + line.Match(whole + 1, CueSet.Units);
    }

    /// <summary>"88,2/100 điểm", "đạt 88,2 điểm", "chỉ số 0,4127", "cao hơn 0,9 điểm".</summary>
    public static int Score(TokenLine line, int at)
    {
        int score = line.MatchBefore(at, Cue.ScoreBefore);
        if (score > 0 && score == line.MatchBefore(at, CueSet.All) && !line.Is(at + 1, TokenKind.Percent) && line.Match(at + 1, CueSet.Units) == 0)
        {
            return line.Is(at + 1, TokenKind.Slash) && line.Is(at + 2, TokenKind.Number) ? at + 3 : at + 1;
        }

        int last = line.Is(at + 1, TokenKind.Slash) && line.Is(at + 2, TokenKind.Number) ? at + 2 : at;
        int points = line.Match(last + 1, Cue.Score);
        if (points == 0 || line.Match(last + 1, CueSet.Units) > points)
        {
            return 0;
        }

        if (CountsPoints(line, at))
        {
            return 0;
        }

        bool decided = (last > at && MaximumScores.Contains(line.PlainAt(last))) || line.NumberAt(at) is { AsDecimal: not null, IsAmbiguous: false } || HasScoreWord(line, at);
        return decided ? last + 1 + points : 0;
    }

    /// <summary>"gấp 2,5 lần", "tăng 2 lần".</summary>
    public static int Multiple(TokenLine line, int at) => line.MatchBefore(at, Cue.MultipleBefore) > 0 && line.TextOf(at + 1) is "lần" ? at + 2 : 0;

    /// <summary>"64inch", "40 Mb/s", "241,2 km2", "87/108MHz".</summary>
    public static int Measure(TokenLine line, int at)
    {
        int last = line.IsGlued(at + 1, TokenKind.Slash) && line.Is(at + 2, TokenKind.Number) ? at + 2 : at;
        int length = line.Match(last + 1, Cue.Measure);
        int unit = line.Match(last + 1, CueSet.Units);
        bool either = unit == length && line.PlainAt(at) >= LargestDisk;
        return length > 0 && unit <= length && !either ? last + 1 + length : 0;
    }

    /// <summary>"tổ có từ 7 người trở lên", "tổ có dưới 7 người: 3 tổ": the bound of a group, not a number of anything.</summary>
    public static int GroupBound(TokenLine line, int at)
    {
        int unit = line.Match(at + 1, CueSet.Units);
        int end = at + 1 + unit;
        bool from = line.TextOf(at - 1) is "từ" && line.TextOf(end) is "trở";
        bool below = line.TextOf(at - 1) is "dưới" or "trên" && line.TextOf(at - 2) is "có" && line.Is(end, TokenKind.Colon);
        return unit > 0 && (from || below) ? end : 0;
    }

    /// <summary>"đã lắp 9 điểm wifi, tăng 2 điểm": after points that are places, more of them follow.</summary>
    private static bool CountsPoints(TokenLine line, int at)
    {
        for (int i = at - 1; i >= Math.Max(line.SentenceStart(at), at - PointsReach); i--)
        {
            if (line.Is(i, TokenKind.Number) && line.TextOf(i + 1) is "điểm" && line.Match(i + 1, CueSet.Units) > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasScoreWord(TokenLine line, int at)
    {
        for (int i = Math.Max(line.SentenceStart(at), at - ScoreWindow); i < at; i++)
        {
            int length = line.Match(i, CueSet.Of(Cue.ScoreBefore, Cue.Link, Cue.MultipleBefore));
            if (length > 0 && line.MatchBefore(i + length, CueSet.All) == length)
            {
                return true;
            }
        }

        return false;
    }
}
