namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>The lines of a paragraph that the writer broke by hand.</summary>
internal static class HandBrokenLines
{
    /// <summary>
    /// The paragraph's text in as many lines as it means: a break before a list mark begins a new line, any other break is a space.
    /// Lines are trimmed, empty ones left out.
    /// </summary>
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        if (!text.Contains(ParagraphText.LineBreak, StringComparison.Ordinal))
        {
            Add(lines, text);
            return lines;
        }

        int start = 0;
        for (int end = text.IndexOf(ParagraphText.LineBreak, StringComparison.Ordinal); end >= 0; end = text.IndexOf(ParagraphText.LineBreak, end + 1))
        {
            if (ListMark.Begins(text.AsSpan(end + 1).TrimStart()))
            {
                Add(lines, text[start..end].Replace(ParagraphText.LineBreak, ' '));
                start = end + 1;
            }
        }

        Add(lines, text[start..].Replace(ParagraphText.LineBreak, ' '));
        return lines;
    }

    private static void Add(List<string> lines, string line)
    {
        string trimmed = line.Trim();
        if (trimmed.Length > 0)
        {
            lines.Add(trimmed);
        }
    }
}
