namespace DtiExtract.Mining.Figures;

/// <summary>Rows of tables whose borders were lost: what the cells at the end of such a line say holds for the whole line.</summary>
internal static class FlattenedRows
{
    /// <summary>"… 49/TB-UBND 25/04/2024" at the end: an entry of a list of documents; numbers in its title are no figures.</summary>
    public static bool IsListedDocument(TokenLine line)
    {
        const int dateTokens = 5;
        int date = line.Count - dateTokens;
        if (date < 1 || Dates.DayAndMonth(line, date) != line.Count)
        {
            return false;
        }

        for (int at = date - 1; at > 0; at--)
        {
            if (line.Is(at, TokenKind.Number) && Names.DocumentNumber(line, at) == date)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… Chưa thực hiện" at the end, beginning with a capital: the status of a task that was not done.</summary>
    public static bool IsNotDone(TokenLine line) =>
        line.MatchBefore(line.Count, Cue.NotDone) is int length and > 0 && line.Count > length && line.IsCapitalised(line.Count - length);
}
