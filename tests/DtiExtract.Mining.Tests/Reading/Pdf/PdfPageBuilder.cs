using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

/// <summary>Sets words on a page as an A4 report has them: 14 points, lines 16 points apart, margins at 85 and 538.</summary>
internal sealed class PdfPageBuilder(int number = 1)
{
    public const float Left = 85;
    public const float Right = 538;
    public const float Pitch = 16;

    private const float Body = 14;
    private const float HeightOfBox = 1.25f;
    private const float WidthOfLetter = 0.45f;
    private const float WidthOfSpace = 0.25f;

    private readonly List<PdfWord> _words = [];
    private int _line;
    private float _next = 80;

    /// <summary>Where the next line of running text goes.</summary>
    public float Next => _next;

    /// <summary>Sets text at a place, with plain spaces.</summary>
    public PdfPageBuilder At(float x, float y, string text, float size = Body)
    {
        _line++;
        foreach (string word in text.Split(' '))
        {
            x = Add(word, x, y, size) + (WidthOfSpace * size);
        }

        _next = Math.Max(_next, y + Pitch);
        return this;
    }

    /// <summary>Sets text in the middle between two positions.</summary>
    public PdfPageBuilder Centred(float y, string text, float x0 = Left, float x1 = Right, float size = Body) =>
        At(((x0 + x1) - WidthOf(text, size)) / 2, y, text, size);

    /// <summary>Sets a small raised mark behind the last word.</summary>
    public PdfPageBuilder Raised(string mark)
    {
        Box last = _words[^1].Box;
        Add(mark, last.X1 + 0.5f, last.Y0, Body * 0.58f);
        return this;
    }

    /// <summary>Goes on in the line last set, at a place of its own, as the extractor leaves cells that stand close.</summary>
    public PdfPageBuilder Beside(float x, string text)
    {
        float y = _words[^1].Box.Y0;
        At(x, y, text);
        _line--;
        for (int i = _words.Count - text.Split(' ').Length; i < _words.Count; i++)
        {
            _words[i] = _words[i] with { Line = _line };
        }

        return this;
    }

    /// <summary>Goes on in the line last set, after a space.</summary>
    public PdfPageBuilder Then(string text)
    {
        PdfWord last = _words.FindLast(word => word.Box.Height > Body);
        float x = _words[^1].Box.X1 + (WidthOfSpace * Body);
        foreach (string word in text.Split(' '))
        {
            x = Add(word, x, last.Box.Y0, Body) + (WidthOfSpace * Body);
        }

        return this;
    }

    /// <summary>Sets a paragraph below what is there: broken and justified between margins, its first line indented; cut where the page ends, when it goes on.</summary>
    public PdfPageBuilder Paragraph(string text, float indent = 36, float x0 = Left, float x1 = Right, float size = Body, float spaceAbove = 6, bool isCut = false)
    {
        _next += spaceAbove;
        var line = new List<string>();
        float start = x0 + indent;
        foreach (string word in text.Split(' '))
        {
            if (start + WidthOf(string.Join(' ', [.. line, word]), size) > x1)
            {
                Justify(line, start, x1, size);
                line.Clear();
                start = x0;
            }

            line.Add(word);
        }

        if (isCut)
        {
            Justify(line, start, x1, size);
            return this;
        }

        return At(start, _next, string.Join(' ', line), size);
    }

    /// <summary>Goes to a height for the next paragraph.</summary>
    public PdfPageBuilder GoTo(float y)
    {
        _next = y;
        return this;
    }

    public PdfPage Build() => new(number, 595, 842, [.. _words]);

    private void Justify(List<string> words, float x0, float x1, float size)
    {
        _line++;
        float space = words.Count < 2 ? 0 : (x1 - x0 - words.Sum(word => WidthOf(word, size))) / (words.Count - 1);
        foreach (string word in words)
        {
            x0 = Add(word, x0, _next, size) + space;
        }

        _next += Pitch;
    }

    private float Add(string word, float x, float y, float size)
    {
        float end = x + WidthOf(word, size);
        _words.Add(new PdfWord(word, new Box(x, y, end, y + (HeightOfBox * size)), _line));
        return end;
    }

    private static float WidthOf(string text, float size) =>
        text.Sum(c => c == ' ' ? WidthOfSpace * size : WidthOfLetter * size);
}
