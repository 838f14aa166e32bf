using System.Collections.Immutable;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>The way from the text made out of a .pdf back to the words on its pages.</summary>
/// <param name="words">The words, in the order of the text; the map goes on by what is added to them.</param>
internal sealed class WordMap(List<PlacedWord> words) : ISourceMap
{
    /// <summary>A map without words.</summary>
    public WordMap() : this([])
    {
    }

    /// <summary>The words, in the order of the text.</summary>
    public IReadOnlyList<PlacedWord> Words => words;

    /// <summary>Notes where a word of the text stands. Words come in the order of the text.</summary>
    public void Add(PlacedWord word) => words.Add(word);

    /// <inheritdoc/>
    public SourcePlace Locate(TextSpan span)
    {
        int first = Math.Min(FirstEndingAfter(span.Start), words.Count - 1);
        int page = words[first].Page;
        ImmutableArray<PageBox>.Builder boxes = ImmutableArray.CreateBuilder<PageBox>();
        for (int i = first; i < words.Count && IsTouched(words[i], span, page);)
        {
            Box box = words[i].Box;
            int line = words[i].Line;
            while (++i < words.Count && words[i].Line == line && IsTouched(words[i], span, page))
            {
                box = box.Union(words[i].Box);
            }

            boxes.Add(new PageBox(Points(box.X0), Points(box.Y0), Points(box.X1), Points(box.Y1)));
        }

        return new PagePlace(page, boxes.ToImmutable());
    }

    private static bool IsTouched(PlacedWord word, TextSpan span, int page) => word.Page == page && word.Span.Overlaps(span);

    /// <summary>Two places: the boxes are exact to less, and more would be noise of the binary numbers.</summary>
    private static decimal Points(float value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);

    private int FirstEndingAfter(int position)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (words[middle].Span.End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
