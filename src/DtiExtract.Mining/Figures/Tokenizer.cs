using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Figures;

/// <summary>Cuts a line of normal text into tokens.</summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly FigureLexicon _lexicon;
    private readonly List<Token> _tokens;
    private readonly int _end;
    private int _at;
    private bool _spaced;

    private Tokenizer(string text, TextSpan span, FigureLexicon lexicon, List<Token> tokens)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
        _at = span.Start;
        _end = span.End;
    }

    /// <summary>Puts the tokens of <paramref name="span"/> into <paramref name="tokens"/>, which is emptied first.</summary>
    public static void Tokenize(string text, TextSpan span, FigureLexicon lexicon, List<Token> tokens)
    {
        tokens.Clear();
        var tokenizer = new Tokenizer(text, span, lexicon, tokens);
        while (tokenizer._at < tokenizer._end)
        {
            tokenizer.Next();
        }
    }

    private readonly char Peek(int offset) => _at + offset < _end ? _text[_at + offset] : '\0';

    private void Next()
    {
        char c = _text[_at];
        if (c == ' ')
        {
            _at++;
            _spaced = true;
            return;
        }

        if (char.IsAsciiDigit(c))
        {
            Number();
        }
        else if (char.IsLetter(c) || IsMark(c))
        {
            WordOrCode();
        }
        else
        {
            Mark(c);
        }

        _spaced = false;
    }

    private void Number()
    {
        int start = _at;
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) is '.' or ',' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(_text[_at - 1])))
        {
            _at++;
        }

        Add(TokenKind.Number, start);
    }

    private void WordOrCode()
    {
        int start = _at;
        while (char.IsLetter(Peek(0)) || IsMark(Peek(0)))
        {
            _at++;
        }

        if (IsAddress(start))
        {
            SkipToSpace();
            Add(TokenKind.Code, start);
            return;
        }

        int word = WordOrAbbreviation(start);
        if (char.IsAsciiDigit(Peek(0)) && !_lexicon.MayBeGluedToNumber(word))
        {
            SkipCode();
            Add(TokenKind.Code, start);
            return;
        }

        Add(TokenKind.Word, start, word);
    }

    /// <summary>The number of the word in the lexicon, the slash of "đ/c" taken in where the lexicon knows it so.</summary>
    private int WordOrAbbreviation(int start)
    {
        const int length = 3;
        if (_at - start == 1 && Peek(0) == '/' && char.IsLetter(Peek(1)) && !char.IsLetterOrDigit(Peek(2)) && _lexicon.WordOf(_text.Slice(start, length)) is int word and not FigureLexicon.UnknownWord)
        {
            _at = start + length;
            return word;
        }

        return _lexicon.WordOf(_text[start.._at]);
    }

    /// <summary>"http…", "www…", "name@…" and "name.vn/…" are addresses.</summary>
    private readonly bool IsAddress(int start)
    {
        ReadOnlySpan<char> head = _text[start.._at];
        return Peek(0) == '@'
            || (Peek(0) == ':' && Peek(1) == '/' && Peek(2) == '/')
            || (Peek(0) == '.' && char.IsAsciiLetterLower(Peek(1)) && char.IsAsciiLetterLower(head[^1]));
    }

    private void SkipToSpace()
    {
        while (_at < _end && _text[_at] is not (' ' or NormalText.CellSeparator or ')' or ',' or ';' or '>' or '"'))
        {
            _at++;
        }
    }

    /// <summary>Takes in what is grown together with the letters: "PC06", "H21.65-240914-0011".</summary>
    private void SkipCode()
    {
        while (char.IsLetterOrDigit(Peek(0)) || (Peek(0) is '.' or '-' or '_' or '/' && char.IsLetterOrDigit(Peek(1))))
        {
            _at++;
        }
    }

    private void Mark(char c)
    {
        int start = _at++;
        TokenKind kind = c switch
        {
            '%' => TokenKind.Percent,
            '/' => TokenKind.Slash,
            '-' => TokenKind.Dash,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            '"' => TokenKind.Quote,
            '.' or '!' or '?' or '…' => Sentence.EndsAt(_text, start, _end) ? TokenKind.Stop : TokenKind.Other,
            NormalText.CellSeparator => TokenKind.Cell,
            _ => TokenKind.Other,
        };
        Add(kind, start);
    }

    private readonly void Add(TokenKind kind, int start, int word = FigureLexicon.UnknownWord) =>
        _tokens.Add(new Token(kind, start, _at, word, _spaced));

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
