using System.Buffers.Text;

namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>
/// Reads the pages that <c>pdftotext -bbox-layout</c> writes. The output looks like XHTML and is none: control characters of odd fonts
/// stand in it as they are, so that an XML parser would stop there.
/// </summary>
/// <param name="output">The extractor's output.</param>
/// <param name="maxBytes">Most bytes that may come.</param>
internal sealed class BboxScanner(Stream output, long maxBytes)
{
    // Far above any word; a longer one is an attack.
    private const int LongestToken = 1 << 20;

    // Pages are a few hundred points wide. A box beyond this is an overflow in the file.
    private const float Farthest = 1_000_000;

    private readonly List<PdfWord> _words = [];
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _total;
    private bool _inBody;
    private int _pageNumber;

    /// <summary>The next page; null at the end, whether orderly or not.</summary>
    /// <exception cref="UnreadableReportException">More came out than the limit allows.</exception>
    public PdfPage? ReadPage()
    {
        float width = 0;
        float height = 0;
        int line = 0;
        while (TryReadTag(out ReadOnlySpan<byte> tag))
        {
            if (tag.StartsWith("word "u8))
            {
                ReadWord(tag, line);
            }
            else if (tag.StartsWith("line "u8))
            {
                line++;
            }
            else if (tag.StartsWith("page "u8))
            {
                _pageNumber++;
                TryReadNumber(ref tag, out width);
                TryReadNumber(ref tag, out height);
            }
            else if (tag.SequenceEqual("/page"u8))
            {
                return new PdfPage(_pageNumber, width, height, TakeWords());
            }
        }

        return null;
    }

    private PdfWord[] TakeWords()
    {
        PdfWord[] words = [.. _words];
        _words.Clear();
        return words;
    }

    private void ReadWord(ReadOnlySpan<byte> tag, int line)
    {
        bool placed = TryReadBox(tag, out Box box);
        if (TryReadUntil((byte)'<', out ReadOnlySpan<byte> bytes) && placed)
        {
            string text = BboxText.Decode(bytes);
            if (text.Length > 0)
            {
                _words.Add(new PdfWord(text, box, line));
            }
        }
    }

    private static bool TryReadBox(ReadOnlySpan<byte> tag, out Box box)
    {
        bool placed = TryReadNumber(ref tag, out float x0)
            & TryReadNumber(ref tag, out float y0)
            & TryReadNumber(ref tag, out float x1)
            & TryReadNumber(ref tag, out float y1);
        box = new Box(x0, y0, x1, y1);
        return placed && x1 >= x0 && y1 >= y0;
    }

    /// <summary>Reads the next attribute; the extractor writes them in one order always, so that their names need no look.</summary>
    private static bool TryReadNumber(ref ReadOnlySpan<byte> tag, out float value)
    {
        value = 0;
        int quote = tag.IndexOf((byte)'"');
        if (quote < 0)
        {
            return false;
        }

        tag = tag[(quote + 1)..];
        bool read = Utf8Parser.TryParse(tag, out value, out int used);
        int closing = tag[used..].IndexOf((byte)'"');
        tag = closing < 0 ? [] : tag[(used + closing + 1)..];
        return read && Math.Abs(value) <= Farthest;
    }

    /// <summary>Reads the next tag of the document's body, without its brackets. What stands before the body may hold anything.</summary>
    private bool TryReadTag(out ReadOnlySpan<byte> tag)
    {
        while (TryReadUntil((byte)'<', out _) && TryReadUntil((byte)'>', out tag))
        {
            if (_inBody)
            {
                return true;
            }

            _inBody = tag.SequenceEqual("doc"u8);
        }

        tag = [];
        return false;
    }

    /// <summary>Reads up to a delimiter and past it. After a word's text the rest of its closing tag is skipped on the way to the next one.</summary>
    private bool TryReadUntil(byte delimiter, out ReadOnlySpan<byte> bytes)
    {
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf(delimiter);
            if (found >= 0)
            {
                bytes = _buffer.AsSpan(_start, searched + found);
                _start += searched + found + 1;
                return true;
            }

            searched = _end - _start;
            if (!Fill())
            {
                bytes = [];
                return false;
            }
        }
    }

    private bool Fill()
    {
        MakeRoom();
        int read = output.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _total += read;
        return _total <= maxBytes ? read > 0 : throw new UnreadableReportException(TooMuch());
    }

    private void MakeRoom()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            int longer = _buffer.Length * 2;
            Array.Resize(ref _buffer, longer <= LongestToken ? longer : throw new UnreadableReportException(TooMuch()));
        }
    }

    private Problem TooMuch() => Problem.Of(ProblemCode.ArchiveBomb, $"{maxBytes >> 20} MB");
}
