namespace DtiExtract.Mining.Reading.Docx;

/// <summary>The way from the text back to the paragraphs and cells of the document.</summary>
/// <param name="places">Where stretches of text begin and where they come from, ascending; the first begins at 0.</param>
internal sealed class DocxSourceMap(List<DocxStretch> places) : ISourceMap
{
    /// <summary>The stretches, ascending.</summary>
    public IReadOnlyList<DocxStretch> Stretches => places;

    /// <inheritdoc/>
    public SourcePlace Locate(TextSpan span)
    {
        int low = 0;
        int high = places.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (places[middle].Start <= span.Start)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return places[low].Place;
    }
}
