namespace DtiExtract.Mining.Figures;

/// <summary>The noun behind a number: a phrase of the lexicon, or an unknown noun in the place of one.</summary>
internal static class UnitPhrases
{
    private const int LongestAttribute = 3;

    private static readonly CueSet NeverUnits = CueSet.All with { Bits = CueSet.All.Bits & ~CueSet.Units.Bits };

    /// <summary>How many tokens the noun at <paramref name="at"/> has; 0 when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The token behind the number and its scale.</param>
    /// <param name="units">The lists that hold the noun; none for an unknown one.</param>
    public static int Length(TokenLine line, int at, out CueSet units)
    {
        int known = line.Match(at, CueSet.Units, out units);
        units &= CueSet.Units;
        if (known > 0)
        {
            return Enumeration(line, at, at + known, units) - at;
        }

        if (!MayBeNoun(line, at))
        {
            return 0;
        }

        bool second = !line.IsAbbreviation(at) && line[at + 1].Word == FigureLexicon.UnknownWord && MayBeNoun(line, at + 1) && !line.IsAbbreviation(at + 1);
        return second ? 2 : 1;
    }

    /// <summary>"cán bộ, công chức", "xã, thị trấn": nouns of one kind side by side are one unit.</summary>
    private static int Enumeration(TokenLine line, int at, int end, CueSet units)
    {
        while (line.Is(end, TokenKind.Comma) && line.Match(end + 1, CueSet.Units, out CueSet next) is int length and > 0 && next.Meets(units) && !RepeatsUnit(line, at, end + 1) && !IsLabel(line, end + 1 + length))
        {
            end += 1 + length;
        }

        return end;
    }

    /// <summary>"nam 25 học viên, nữ: 35", "03 điểm, loa thông minh 8 cụm": a noun with a colon or a number soon behind it names the next quantity.</summary>
    private static bool IsLabel(TokenLine line, int end)
    {
        int at = end;
        while (at - end < LongestAttribute && line.Is(at, TokenKind.Word))
        {
            at++;
        }

        return line.Is(at, TokenKind.Colon) || line.Is(at, TokenKind.Number);
    }

    private static bool RepeatsUnit(TokenLine line, int first, int second) => line[first].Word == line[second].Word;

    /// <summary>A word that no list holds, in lower case, or an abbreviation.</summary>
    private static bool MayBeNoun(TokenLine line, int at) =>
        line.Is(at, TokenKind.Word) && (line.IsAbbreviation(at) || !line.IsCapitalised(at)) && line.Match(at, NeverUnits) == 0 && line[at].End - line[at].Start > 1;
}
