namespace DtiExtract.Mining.Figures;

/// <summary>The rules that say which numbers are no figures, in the order in which they are asked (reference, sections 9 and 11).</summary>
internal static class NotFigures
{
    private delegate int Rule(TokenLine line, int at);

    private static readonly Rule[] Rules =
    [
        Names.ListMark,
        Names.NoteMark,
        Names.Identifier,
        Dates.Years,
        Names.DocumentNumber,
        Dates.DayAndMonth,
        Dates.MonthAndYear,
        Dates.DottedDay,
        Names.NameBefore,
        Names.Level,
        Standings.Rank,
        Standings.Score,
        Standings.Multiple,
        Names.SetPhrase,
        Dates.Duration,
        Standings.Measure,
        Dates.AfterDateWord,
        Names.Place,
        Names.Hotline,
        Names.Quoted,
        Standings.GroupBound,
    ];

    /// <summary>The end of the tokens that the number at <paramref name="at"/> takes with it, when it is no figure; 0 when it may be one.</summary>
    public static int Match(TokenLine line, int at)
    {
        foreach (Rule rule in Rules)
        {
            int end = rule(line, at);
            if (end > at)
            {
                return end;
            }
        }

        return 0;
    }
}
