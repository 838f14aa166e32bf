using System.Globalization;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>Writes page numbers for people: "3, 5–7".</summary>
internal static class PageList
{
    // A sentence with more stretches than this can't be read.
    private const int MostStretches = 20;

    /// <summary>The pages, those in a row as one stretch.</summary>
    /// <param name="pages">Page numbers, ascending.</param>
    public static string Write(IReadOnlyList<int> pages)
    {
        var stretches = new List<string>();
        for (int i = 0; i < pages.Count;)
        {
            int end = i;
            while (end + 1 < pages.Count && pages[end + 1] == pages[end] + 1)
            {
                end++;
            }

            if (stretches.Count == MostStretches)
            {
                stretches.Add("…");
                break;
            }

            stretches.Add(i == end ? Number(pages[i]) : $"{Number(pages[i])}–{Number(pages[end])}");
            i = end + 1;
        }

        return string.Join(", ", stretches);
    }

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
