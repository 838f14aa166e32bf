namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Finds the rows that hold the column heads where the format does not mark them.</summary>
internal static class HeaderRows
{
    /// <summary>Fewest cells by which bold text makes a row of heads; letterheads and signatures are bold tables of two columns.</summary>
    private const int FewestBoldCells = 3;

    /// <summary>Most rows that the first cell of a head may cover.</summary>
    private const int MostRows = 3;

    /// <summary>Marks the first row, with the rows that its first cell covers, if it looks like one of heads and none is marked.</summary>
    public static void Mark(List<DraftRow> rows)
    {
        if (rows.Count < 2 || rows.Exists(static row => row.IsHeader) || !LooksLikeHeads(rows[0]))
        {
            return;
        }

        int covered = Math.Clamp(rows[0].Cells[0].RowSpan, 1, MostRows);
        for (int i = 0; i < Math.Min(covered, rows.Count - 1); i++)
        {
            rows[i].IsHeader = true;
        }
    }

    private static bool LooksLikeHeads(DraftRow row)
    {
        int filled = 0;
        int bold = 0;
        foreach (DraftCell cell in row.Cells)
        {
            if (cell.Lines.Count == 0)
            {
                continue;
            }

            if (IsHeadOfNumbers(cell.Lines))
            {
                return true;
            }

            filled++;
            bold += cell.Lines.TrueForAll(static line => line.IsBold) ? 1 : 0;
        }

        return filled >= FewestBoldCells && bold == filled;
    }

    /// <summary>The head of the column of row numbers, which nothing but a row of heads has.</summary>
    private static bool IsHeadOfNumbers(List<DraftLine> lines) =>
        lines is [{ Text: { } text }] && text.TrimEnd('.').ToUpperInvariant() is "STT" or "TT" or "SỐ TT" or "S TT" or "SỐ THỨ TỰ";
}
