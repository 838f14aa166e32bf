using System.Collections.Immutable;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Reading.Pdf;

/// <summary>The way from the text made out of a .pdf back to the words on its pages.</summary>
internal sealed class WordMap : ISourceMap
{
    private readonly List<Entry> _words = [];

    /// <summary>Notes where a word of the text stands. Words come in the order of the text.</summary>
    /// <param name="span">The word in the text.</param>
    /// <param name="page">Number of its page.</param>
    /// <param name="line">Number of its line, which no other line of the report has.</param>
    /// <param name="box">Its box on the page.</param>
    public void Add(TextSpan span, int page, int line, Box box) => _words.Add(new Entry(span, page, line, box));

    /// <inheritdoc/>
    public SourcePlace Locate(TextSpan span)
    {
        int first = Math.Min(FirstEndingAfter(span.Start), _words.Count - 1);
        int page = _words[first].Page;
        ImmutableArray<PageBox>.Builder boxes = ImmutableArray.CreateBuilder<PageBox>();
        for (int i = first; i < _words.Count && IsTouched(_words[i], span, page);)
        {
            Box box = _words[i].Box;
            int line = _words[i].Line;
            while (++i < _words.Count && _words[i].Line == line && IsTouched(_words[i], span, page))
            {
                box = box.Union(_words[i].Box);
            }

            boxes.Add(new PageBox(Points(box.X0), Points(box.Y0), Points(box.X1), Points(box.Y1)));
        }

        return new PagePlace(page, boxes.ToImmutable());
    }

    private static bool IsTouched(Entry word, TextSpan span, int page) => word.Page == page && word.Span.Overlaps(span);

    /// <summary>Two places: the boxes are exact to less, and more would be noise of the binary numbers.</summary>
    private static decimal Points(float value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);

    private int FirstEndingAfter(int position)
    {
        int low = 0;
        int high = _words.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_words[middle].Span.End > position)
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

    private readonly record struct Entry(TextSpan Span, int Page, int Line, Box Box);
}
