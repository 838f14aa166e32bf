namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Recognises running heads and feet that only count pages.</summary>
internal static class PageNumber
{
    private static readonly string[] Words = ["Trang", "Page", "of"];

    /// <summary>Whether nothing but a page number stands in the line: "3", "- 3 -", "Trang 3/12".</summary>
    public static bool IsAlone(string line)
    {
        string rest = line;
        foreach (string word in Words)
        {
            rest = rest.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        }

        return !rest.Any(char.IsLetter);
    }
}
