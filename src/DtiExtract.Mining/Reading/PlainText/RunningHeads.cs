using System.Collections.Frozen;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Finds heads and feet that stand at the same edge of several pages and nowhere else.</summary>
internal static class RunningHeads
{
    private const int FewestPages = 2;
    private const int MostLines = 2;

    /// <summary>Marks the running heads among <paramref name="lines"/>, whose page numbers are marked already.</summary>
    public static void Mark(TextLines lines, Span<LineRole> roles)
    {
        var edges = new HashSet<int>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Gap == LineGap.Page || roles[i] == LineRole.PageNumber)
            {
                AddEdge(lines, roles, i, edges);
            }
        }

        if (edges.Count == 0)
        {
            return;
        }

        FrozenDictionary<string, int> atEdges = Count(lines, edges);
        FrozenDictionary<string, int> anywhere = Count(lines, [.. Enumerable.Range(0, lines.Count)]);
        foreach (int i in edges.Append(0))
        {
            string text = lines.Text(i).ToString();
            bool isRepeated = atEdges.TryGetValue(text, out int count) && count >= FewestPages && anywhere[text] <= count + 1;
            if (roles[i] == LineRole.Body && isRepeated && text.Any(char.IsLetter) && !LineText.StartsItem(text))
            {
                roles[i] = LineRole.RunningHead;
            }
        }
    }

    // The lines around the break, page numbers passed over.
    private static void AddEdge(TextLines lines, ReadOnlySpan<LineRole> roles, int at, HashSet<int> edges)
    {
        int below = at;
        for (int found = 0; below < lines.Count && found < MostLines; below++)
        {
            found += AddIfBody(below, roles, edges);
        }

        int above = at - 1;
        for (int found = 0; above >= 0 && found < MostLines; above--)
        {
            found += AddIfBody(above, roles, edges);
        }
    }

    private static int AddIfBody(int index, ReadOnlySpan<LineRole> roles, HashSet<int> edges)
    {
        if (roles[index] != LineRole.Body)
        {
            return 0;
        }

        edges.Add(index);
        return 1;
    }

    private static FrozenDictionary<string, int> Count(TextLines lines, IEnumerable<int> indexes) =>
        indexes.GroupBy(i => lines.Text(i).ToString()).ToFrozenDictionary(group => group.Key, group => group.Count());
}
