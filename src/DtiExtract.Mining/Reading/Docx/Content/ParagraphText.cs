using System.Buffers;
using System.Text;
using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Packaging;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>
/// The text of one paragraph while it is read. Lines that the writer broke by hand are separated by <see cref="LineBreak"/>.
/// Runs in the same old font are decoded together: in VNI a letter and its mark may stand in two runs.
/// </summary>
internal sealed class ParagraphText(ReadingBudget budget, ISet<LegacyEncoding> decoded)
{
    /// <summary>Stands for a break inside the paragraph and for nothing else.</summary>
    public const char LineBreak = '\n';

    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> Odd = SearchValues.Create(OddCharacters());

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _undecoded = new();
    private FontFace _face;
    private bool _hasLight;

    /// <summary>How much text there is, decoded or not.</summary>
    public int Length => _text.Length + _undecoded.Length;

    /// <summary>Whether there is text and all of it is bold.</summary>
    public bool IsBold => Length > 0 && !_hasLight;

    /// <summary>Adds text of a run.</summary>
    public void Append(ReadOnlySpan<char> text, in RunFormat format)
    {
        FontFace face = format.Font ?? default;
        if (face != _face)
        {
            Decode();
            _face = face;
        }

        _hasLight |= format.Bold != true && !text.IsWhiteSpace();
        AppendInFont(text);
    }

    /// <summary>Adds a character that is no text of its own: a space for a tab, a break, a hyphen.</summary>
    public void AppendMark(char mark) => AppendInFont([mark]);

    /// <summary>The whole text.</summary>
    public string Finish()
    {
        Decode();
        return _text.ToString();
    }

    private static char[] OddCharacters()
    {
        var odd = new List<char> { SoftHyphen };
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (char.IsControl((char)c) || Symbols.IsPrivate((char)c))
            {
                odd.Add((char)c);
            }
        }

        return [.. odd];
    }

    private void AppendInFont(ReadOnlySpan<char> text)
    {
        budget.CountCharacters(text.Length);
        if (_face == default)
        {
            AppendClean(text);
        }
        else
        {
            _undecoded.Append(text);
        }
    }

    private void Decode()
    {
        if (_undecoded.Length == 0)
        {
            return;
        }

        string raw = _undecoded.ToString();
        _undecoded.Clear();
        AppendClean(IsUnicode(raw) ? raw : Decoded(raw));
    }

    private string Decoded(string raw)
    {
        string text = raw;
        if (_face.Encoding is { } encoding)
        {
            text = LegacyText.Decode(encoding, raw);
            if (text != raw)
            {
                decoded.Add(encoding);
            }
        }

        return _face.Capitals ? text.ToUpperInvariant() : text;
    }

    /// <summary>Text typed in Unicode keeps the name of an old font when the writer never changed it.</summary>
    private static bool IsUnicode(string raw)
    {
        foreach (char c in raw)
        {
            if (c > '\u00FF' && char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private void AppendClean(ReadOnlySpan<char> text)
    {
        for (int odd = text.IndexOfAny(Odd); odd >= 0; odd = text.IndexOfAny(Odd))
        {
            _text.Append(text[..odd]);
            AppendOdd(text[odd]);
            text = text[(odd + 1)..];
        }

        _text.Append(text);
    }

    private void AppendOdd(char c)
    {
        if (c == LineBreak)
        {
            _text.Append(c);
        }
        else if (char.IsControl(c))
        {
            _text.Append(' ');
        }
        else if (Symbols.OfPrivate(c) is { } symbol)
        {
            _text.Append(symbol);
        }
    }
}
