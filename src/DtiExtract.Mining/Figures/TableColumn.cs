namespace DtiExtract.Mining.Figures;

/// <summary>What the head of a table's column says of the numbers below it.</summary>
/// <param name="Head">The head as written, the heads above it first.</param>
/// <param name="IsLabel">Whether it is the first column that holds words.</param>
/// <param name="IsRowNumber">Whether it numbers the rows.</param>
/// <param name="IsUnit">Whether its cells name the unit of their row.</param>
/// <param name="IsPlan">Whether it holds plans or targets.</param>
/// <param name="IsIgnored">Whether its bare numbers are no figures: scores, ranks, years, numbers of documents.</param>
/// <param name="Unit">The unit that the head names.</param>
internal sealed record TableColumn(string Head, bool IsLabel, bool IsRowNumber, bool IsUnit, bool IsPlan, bool IsIgnored, CellUnit? Unit)
{
    /// <summary>A column without a head.</summary>
    public static readonly TableColumn Unknown = new(string.Empty, false, false, false, false, false, null);

    /// <summary>Reads a head.</summary>
    public static TableColumn Of(TokenLine line, string head, bool isLabel)
    {
        bool rowNumber = Has(line, Cue.TableRowNumberHead);
        var unit = CellUnit.Of(line);
        bool percent = unit is { IsPercent: true };
        return new TableColumn(
            head,
            isLabel && !rowNumber,
            rowNumber,
            Has(line, Cue.TableUnitHead),
            !isLabel && (line.Match(0, Cue.TablePlanHead) > 0 || (Has(line, Cue.TablePlanHead) && !percent)),
            IsIgnoredHead(line),
            NamesNoUnit(line, unit) ? null : unit);
    }

    /// <summary>Scores, ranks, dates and numbers of documents: the whole head says so, but for what stands in parentheses; scores may be told of further.</summary>
    private static bool IsIgnoredHead(TokenLine line) =>
        line.Match(0, Cue.TableScoreHead) > 0
        || (line.Match(0, Cue.TableIgnoredHead) is int length and > 0 && (length == line.Count || line.Is(length, TokenKind.Open)));

    /// <summary>"Kế hoạch" and "Kết quả" are nouns that can be counted, but as heads they count nothing.</summary>
    private static bool NamesNoUnit(TokenLine line, CellUnit? unit) =>
        unit is { IsPercent: false, IsMoney: false } && (Has(line, Cue.TablePlanHead) || line.Match(0, Cue.TableHead) == line.Count);

    private static bool Has(TokenLine line, Cue cue)
    {
        for (int i = 0; i < line.Count; i++)
        {
            if (line.Match(i, cue) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
