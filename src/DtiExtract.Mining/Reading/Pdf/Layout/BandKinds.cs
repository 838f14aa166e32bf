namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Tells what a band of columns is by the shape of its lines and by the fixed words of official letters.</summary>
internal static class BandKinds
{
    // A letterhead has a handful of lines; its sides are two.
    private const int MostLetterheadRows = 12;
    private const int MostSignatures = 3;

    private const int FewestTextLines = 4;

    public static BandKind Of(Band band, bool isBeginning)
    {
        if (IsLetterhead(band, isBeginning))
        {
            return BandKind.Letterhead;
        }

        if (Enumerable.Range(0, band.Columns.Count).All(column => IsRunningText(band, column)))
        {
            return BandKind.Columns;
        }

        return band.Columns.Count == 2 && IsListOfMarks(band) ? BandKind.Text
            : band.Rows.Count < 2 || (band.PartedRows < 2 && band.Columns.Count < 3) ? BandKind.Text
            : BandKind.Table;
    }

    private static bool IsLetterhead(Band band, bool isBeginning) =>
        band.Columns.Count <= MostSignatures
        && ((isBeginning && band.Columns.Count == 2 && band.Rows.Count <= MostLetterheadRows)
            || band.Rows.Exists(LetterWords.BeginIn));

    /// <summary>Whether most lines of a column fill it, and there are enough of them.</summary>
    private static bool IsRunningText(Band band, int column)
    {
        Segment[] lines = [.. band.Segments.Where(segment => band.Columns.IndexOf(segment) == column)];
        int full = lines.Count(line => line.Box.Width > 0.8f * band.Columns.Width(column));
        return lines.Length >= FewestTextLines
            && full * 2 >= lines.Length
            && band.Columns.Width(column) > 8 * lines[0].Size;
    }

    private static bool IsListOfMarks(Band band) =>
        band.Segments.Where(segment => band.Columns.IndexOf(segment) == 0).All(segment => segment.Words.Length == 1 && ListMark.IsMark(segment.FirstWord));
}
