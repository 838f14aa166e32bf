namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>Finds the titles of groups of rows that stand in a table without a number: "KINH TẾ SỐ" alone in its row, in capitals.</summary>
internal static class GroupTitles
{
    private const int FewestWords = 2;

    // In heights of the line.
    private const float SameCell = 1.6f;

    /// <summary>A row for each title, from top to bottom.</summary>
    /// <param name="columns">The lines of each column, from top to bottom.</param>
    /// <param name="first">Where the first row below the heads is that is known by its numbers.</param>
    public static IEnumerable<RowAnchor> Of(List<Segment>[] columns, float first) =>
        columns.SelectMany(Blocks)
            .Where(block => columns.All(lines => lines.TrueForAll(line => block.Contains(line) || !IsLevel(line, block))) && (block[0].Box.CenterY > first || IsBelowHeads(columns, block)))
            .Select(block => new RowAnchor(block[0].Box.CenterY, block[^1].Box.CenterY, RowRole.Body));

    /// <summary>The stretches of lines in capitals that one cell may hold.</summary>
    private static IEnumerable<List<Segment>> Blocks(List<Segment> lines)
    {
        var block = new List<Segment>();
        foreach (Segment line in lines)
        {
            if (block.Count > 0 && (!IsInCapitals(line) || line.Box.CenterY - block[^1].Box.CenterY > SameCell * line.Size))
            {
                yield return block;
                block = [];
            }

            if (IsInCapitals(line))
            {
                block.Add(line);
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private static bool IsLevel(Segment line, List<Segment> block) => line.Box.CenterY > block[0].Box.Y0 && line.Box.CenterY < block[^1].Box.Y1;

    /// <summary>Whether other columns have heads, all of which end above the block.</summary>
    private static bool IsBelowHeads(List<Segment>[] columns, List<Segment> block) =>
        columns.Count(lines => lines.Count > 0 && lines[0].Box.Y1 < block[0].Box.CenterY) == columns.Length;

    /// <summary>Words in capitals with the accents of Vietnamese: abbreviations have none.</summary>
    private static bool IsInCapitals(Segment line) =>
        line.Words.Length >= FewestWords && !line.Text.Any(char.IsLower) && line.Text.Any(c => !char.IsAscii(c) && char.IsLetter(c) && c != 'Đ');
}
