namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>Counts what comes out of one document, over all of its parts, and ends the reading where a limit is passed.</summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    private long _bytes;
    private long _characters;
    private int _paragraphs;

    /// <summary>Paragraphs and rows counted so far.</summary>
    public int Paragraphs => _paragraphs;

    /// <exception cref="UnreadableReportException">Too many bytes came out of the archive.</exception>
    public void CountBytes(int count)
    {
        _bytes += count;
        if (_bytes > limits.MaxUnpackedBytes)
        {
            throw new UnreadableReportException(Problem.Of(ProblemCode.ArchiveBomb, ByteSize.Format(limits.MaxUnpackedBytes)));
        }
    }

    /// <exception cref="UnreadableReportException">The document holds too much text.</exception>
    public void CountCharacters(int count)
    {
        _characters += count;
        if (_characters > limits.MaxCharacters)
        {
            throw new UnreadableReportException(Problem.Of(ProblemCode.TooMuchText, Invariant(limits.MaxCharacters)));
        }
    }

    /// <exception cref="UnreadableReportException">The document has too many paragraphs.</exception>
    public void CountParagraph()
    {
        _paragraphs++;
        if (_paragraphs > limits.MaxParagraphs)
        {
            throw new UnreadableReportException(Problem.Of(ProblemCode.TooManyParagraphs, Invariant(limits.MaxParagraphs)));
        }
    }

    /// <exception cref="UnreadableReportException">The elements are nested too deep.</exception>
    public void CheckDepth(int depth)
    {
        if (depth > limits.MaxDepth)
        {
            throw new UnreadableReportException(Problem.Of(ProblemCode.NestedTooDeep, Invariant(limits.MaxDepth)));
        }
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
