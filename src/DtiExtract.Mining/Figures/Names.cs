namespace DtiExtract.Mining.Figures;

/// <summary>
/// Numbers that name something: documents, programmes, places, levels, marks of the text itself (reference, sections 9.2 to 9.6 and 9.8).
/// Each rule gives the end of what it takes, or 0.
/// </summary>
internal static class Names
{
    private const int LongestCount = 9;

    // How many tokens a document's number or a list of note marks may have: rules must not walk along endless chains.
    private const int LongestChain = 12;
    private const int HighestLevel = 12;
    private const int HotlineNumber = 1022;
    private const int HighestPlaceNumber = 60;

    /// <summary>"1.", "1.1.", "2)" at the beginning of a line, "(1)", "[12]", and "(1.1. Tài liệu …)".</summary>
    public static int ListMark(TokenLine line, int at)
    {
        bool first = at == 0 || (at == 1 && line.Is(0, TokenKind.Open)) || line.Is(at - 1, TokenKind.Cell);
        bool dotted = line.IsGlued(at + 1, TokenKind.Stop) || line.IsGlued(at + 1, TokenKind.Other);
        if ((first || line.Is(at - 1, TokenKind.Open)) && (dotted || (first && line.IsGlued(at + 1, TokenKind.Close))) && at + 2 < line.Count)
        {
            return at + 2;
        }

        if (line.Is(at - 1, TokenKind.Open) && line.IsGlued(at + 1, TokenKind.Close) && line.PlainAt(at) is >= 0 and < 100 && line.TextOf(at - 1)[0] == '[')
        {
            return at + 1;
        }

        // A heading whose last dot was forgotten, or the number of a table's row: "1.1 Công tác chỉ đạo". What is counted is written small.
        bool heading = first && line.NumberAt(at) is { Digits: < 4 } && line.IsCapitalised(at + 1) && !line.IsAbbreviation(at + 1);
        return heading ? at + 1 : 0;
    }

    /// <summary>"[6, 9]": marks of notes.</summary>
    public static int NoteMark(TokenLine line, int at)
    {
        int open = at - 1;
        while (at - open < LongestChain && (line.Is(open, TokenKind.Comma) || line.Is(open, TokenKind.Number)))
        {
            open--;
        }

        return line.Is(open, TokenKind.Open) && line.TextOf(open)[0] == '[' ? at + 1 : 0;
    }

    /// <summary>"129/KH-UBND", "28-KH/ĐU", "42/2022/NĐ-CP", "27 /BC-UBND".</summary>
    public static int DocumentNumber(TokenLine line, int at)
    {
        int end = at + 1;
        while (end - at < LongestChain && (line.Is(end, TokenKind.Slash) || line.IsGlued(end, TokenKind.Dash)) && line.IsGlued(end + 1, TokenKind.Number))
        {
            end += 2;
        }

        if ((!line.Is(end, TokenKind.Slash) && !line.Is(end, TokenKind.Dash)) || !IsSymbol(line, end + 1))
        {
            return 0;
        }

        while (end < line.Count && end - at < 2 * LongestChain && (IsSymbol(line, end) || line.Is(end, TokenKind.Slash) || line.Is(end, TokenKind.Dash) || line.IsGlued(end, TokenKind.Other)))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Nghị quyết 57", "Quyết định số 1800", "số 12", "Đề án 06", "Điều 5", "Windows 10".</summary>
    public static int NameBefore(TokenLine line, int at)
    {
        // The longest phrase decides: "phần 2" is a name, "một phần 149 hồ sơ" is none.
        int name = line.MatchBefore(at, Cue.NameBefore);
        if (name > 0 && name == line.MatchBefore(at, CueSet.All))
        {
            return line.Is(at + 1, TokenKind.Percent) || IsRatio(line, at) ? 0 : at + 1;
        }

        int word = line.MatchBefore(at, Cue.DocumentBefore);
        bool document = word > 0 && word == line.MatchBefore(at, CueSet.All) && line.Match(at + 1, CueSet.Units) == 0;
        return document && !line.Is(at + 1, TokenKind.Percent) && !IsRatio(line, at) && !IsRange(line, at) ? at + 1 : 0;
    }

    /// <summary>"thôn 9", "Tổ 16", "xã Đại An 2": a small number at the end of a place's name.</summary>
    public static int Place(TokenLine line, int at)
    {
        if (line.PlainAt(at) is < 0 or > HighestPlaceNumber || IsCounting(line, at + 1))
        {
            return 0;
        }

        int first = at;
        while (at - first < LongestChain && line.IsCapitalised(first - 1) && !line.IsAbbreviation(first - 1))
        {
            first--;
        }

        bool place = line.MatchBefore(first, Cue.UnitPlaces) > 0;
        bool name = first < at && first > line.SentenceStart(at) && line[at - 1].Word == FigureLexicon.UnknownWord && EndsName(line, at + 1);
        return place || name ? at + 1 : 0;
    }

    /// <summary>"mức độ 3, 4", "mức độ 3 và 4", "cấp độ 1", "lớp 8": a level, or a list of levels.</summary>
    public static int Level(TokenLine line, int at)
    {
        if (line.MatchBefore(at, Cue.LevelBefore) == 0 || !IsLevel(line, at))
        {
            return 0;
        }

        int end = at + 1;
        while (ListLink(line, end) is int next and > 0 && IsLevel(line, next))
        {
            end = next + 1;
        }

        return end;
    }

    /// <summary>"3 sao", "4G", "5 rõ", "4 cấp", "2 trong 1", "24/7".</summary>
    public static int SetPhrase(TokenLine line, int at)
    {
        if (line.PlainAt(at) == 2 && line.TextOf(at + 1) is "trong" && line.PlainAt(at + 2) == 1)
        {
            return at + 3;
        }

        if (line.PlainAt(at) == 24 && line.IsGlued(at + 1, TokenKind.Slash) && (line.PlainAt(at + 2) == 7 || (line.PlainAt(at + 2) == 24 && IsSlogan(line, at))))
        {
            return at + 3;
        }

        int length = line.Match(at + 1, Cue.SetPhrase);
        return length > 0 && length >= line.Match(at + 1, CueSet.All) ? at + 1 + length : 0;
    }

    /// <summary>"trực 24/24 giờ", "hoạt động 24/24" mean all day; "24/24 máy", "Đã tập huấn: 24/24" and "24/24, tỷ lệ 100%" count things.</summary>
    private static bool IsSlogan(TokenLine line, int at)
    {
        int end = at + 3;
        int percent = line.Is(end, TokenKind.Comma) || line.Is(end, TokenKind.Open) ? end + 1 : end;
        bool counts = line.Is(at - 1, TokenKind.Colon) || line.Match(end, CueSet.Units) > 0 || line.Is(percent, TokenKind.Number) || line.Match(percent, CueSet.Of(Cue.Link, Cue.ShareLink)) > 0;
        return line.Match(end, Cue.Duration) > 0 || !counts;
    }

    /// <summary>Numbers of telephones, cards, files and houses: too long for a count, with a zero in front, or grown together with letters.</summary>
    public static int Identifier(TokenLine line, int at)
    {
        WrittenNumber number = line.NumberAt(at);
        bool house = line.IsGlued(at - 1, TokenKind.Slash) && line.IsGlued(at - 2, TokenKind.Word) && line.Is(at - 3, TokenKind.Number);
        bool rest = line.Is(at - 1, TokenKind.Number) && (!line.NumberAt(at - 1).IsNumber || line.NumberAt(at - 1).LeadingZero) && line.Match(at + 1, CueSet.Units) == 0;
        bool letter = line.IsGlued(at + 1, TokenKind.Word) && line.IsCapitalised(at + 1) && line[at + 1].End - line[at + 1].Start == 1;
        bool glued = letter || line.IsGlued(at + 1, TokenKind.Code) || (line.IsGlued(at - 1, TokenKind.Dash) && line.Is(at - 2, TokenKind.Code));
        bool tooLong = number is { Mark: '\0', IsPlain: true, Digits: > LongestCount };
        bool zero = number.LeadingZero && number.Digits > 4;
        return !number.IsNumber || tooLong || zero || glued || house || rest ? at + 1 : 0;
    }

    /// <summary>"Hệ thống 1022", "phản ánh qua 1022": the number that people call with their complaints in all provinces.</summary>
    public static int Hotline(TokenLine line, int at)
    {
        bool called = line.TextOf(at - 1) is "thống" or "đài" or "nóng" or "qua" or "số";
        return line.PlainAt(at) == HotlineNumber && line[at + 1].Kind is not (TokenKind.Slash or TokenKind.Percent) && (called || line.Match(at + 1, CueSet.Units) == 0) ? at + 1 : 0;
    }

    /// <summary>"“07 bước …”": a number inside quotation marks is part of a title.</summary>
    public static int Quoted(TokenLine line, int at) => line.IsQuoted(at) && !line.Is(at + 1, TokenKind.Percent) ? at + 1 : 0;

    private static bool IsSymbol(TokenLine line, int at) =>
        (line.Is(at, TokenKind.Word) && line.IsCapitalised(at) && (line.IsAbbreviation(at) || line[at].End - line[at].Start == 1 || line.TextOf(at) is "TTr" or "TTg" or "CTr" or "Ttr"))
        || line.IsGlued(at, TokenKind.Code)
        || (line.IsGlued(at, TokenKind.Word) && line.IsCapitalised(at));

    private static bool IsRatio(TokenLine line, int at) => line.Is(at + 1, TokenKind.Slash) && line.Is(at + 2, TokenKind.Number);

    private static bool IsRange(TokenLine line, int at) => line.Is(at + 1, TokenKind.Dash) && line.Is(at + 2, TokenKind.Number) && line.Match(at + 3, CueSet.Units) > 0;

    private static bool IsLevel(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) && line.NumberAt(at) is { IsNumber: true } number && (number.AsDecimal ?? number.AsGrouped) <= HighestLevel
        && !line.Is(at + 1, TokenKind.Percent) && !line.Is(at + 1, TokenKind.Slash) && line.Match(at + 1, CueSet.Units) == 0;

    private static int ListLink(TokenLine line, int at)
    {
        bool link = line.Is(at, TokenKind.Comma) || line.Is(at, TokenKind.Dash) || line.TextOf(at) is "và" or "hoặc";
        return link && line.Is(at + 1, TokenKind.Number) ? at + 1 : 0;
    }

    /// <summary>Whether what follows makes a quantity of the number before.</summary>
    private static bool IsCounting(TokenLine line, int at) =>
        line[at].Kind is TokenKind.Percent or TokenKind.Slash or TokenKind.Dash || line.Match(at, CueSet.Units) > 0;

    /// <summary>Whether what follows can't be an unknown noun that the number before counts.</summary>
    private static bool EndsName(TokenLine line, int at) => !line.Is(at, TokenKind.Word) || (line.IsCapitalised(at) && !line.IsAbbreviation(at)) || line.Match(at, Cue.NotUnit) > 0;
}
