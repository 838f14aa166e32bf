using System.Runtime.InteropServices;

namespace DtiExtract.Mining.Figures;

/// <summary>The tokens of one line, or of one cell of a table row, and the questions that the rules ask of them.</summary>
/// <param name="text">The normal text that positions count in.</param>
/// <param name="lexicon">The phrases to find.</param>
internal sealed class TokenLine(string text, FigureLexicon lexicon)
{
    private readonly List<Token> _tokens = [];
    private readonly List<int> _sentenceStarts = [];
    private readonly List<int> _sentenceEnds = [];
    private readonly List<int> _quotesBefore = [];

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token; one past either end is a stop, so that rules may look around freely.</summary>
    public Token this[int at] => at >= 0 && at < _tokens.Count ? _tokens[at] : new Token(TokenKind.Stop, 0, 0, FigureLexicon.UnknownWord, false);

    /// <summary>Puts the tokens of a stretch of the text here, in place of those before.</summary>
    public void Read(TextSpan span)
    {
        Tokenizer.Tokenize(text, span, lexicon, _tokens);
        MarkSentences();
    }

    /// <summary>Whether the token is of that kind.</summary>
    public bool Is(int at, TokenKind kind) => this[at].Kind == kind;

    /// <summary>Whether the token is of that kind and stands right behind the one before, without white space.</summary>
    public bool IsGlued(int at, TokenKind kind) => this[at] is { Spaced: false } token && token.Kind == kind;

    /// <summary>How many tokens the longest phrase of these lists has that begins here; 0 when there is none.</summary>
    public int Match(int at, CueSet cues) => Match(at, cues, out _);

    /// <inheritdoc cref="Match(int, CueSet)"/>
    public int Match(int at, CueSet cues, out CueSet found)
    {
        found = default;
        return at < 0 ? 0 : lexicon.Match(CollectionsMarshal.AsSpan(_tokens), at, cues, out found);
    }

    /// <summary>How many tokens the phrase of this list has that begins here.</summary>
    public int Match(int at, Cue cue) => Match(at, CueSet.Of(cue));

    /// <summary>How many tokens the longest phrase of these lists has that ends right before this token; 0 when there is none.</summary>
    public int MatchBefore(int at, CueSet cues)
    {
        for (int length = Math.Min(lexicon.LongestPhrase, at); length > 0; length--)
        {
            if (this[at - length].Kind == TokenKind.Word && Match(at - length, cues) == length)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>How many tokens the longest phrase of this list has that ends right before this token.</summary>
    public int MatchBefore(int at, Cue cue) => MatchBefore(at, CueSet.Of(cue));

    /// <summary>The token as written.</summary>
    public ReadOnlySpan<char> TextOf(int at) => text.AsSpan(this[at].Start, this[at].End - this[at].Start);

    /// <summary>The stretch of text from one token to another, the last one not included.</summary>
    public string TextOf(int first, int end) => end <= first ? string.Empty : text[this[first].Start..this[end - 1].End];

    /// <summary>Whether the word begins with a capital.</summary>
    public bool IsCapitalised(int at) => Is(at, TokenKind.Word) && char.IsUpper(text[this[at].Start]);

    /// <summary>Whether the word is written in capitals only and has at least two of them.</summary>
    public bool IsAbbreviation(int at) => Is(at, TokenKind.Word) && TextOf(at) is { Length: > 1 } word && !HasLower(word);

    /// <summary>The number at a number token.</summary>
    public WrittenNumber NumberAt(int at) => WrittenNumber.Read(TextOf(at));

    /// <summary>The whole number written there without marks; -1 when the token is none, or one of more than nine digits.</summary>
    public int PlainAt(int at) => Is(at, TokenKind.Number) && NumberAt(at) is { IsPlain: true, Digits: <= 9 } number ? (int)number.AsGrouped!.Value : -1;

    /// <summary>First token of the sentence that holds this one.</summary>
    public int SentenceStart(int at) => _tokens.Count == 0 ? 0 : _sentenceStarts[Math.Clamp(at, 0, _tokens.Count - 1)];

    /// <summary>The stop that ends the sentence that holds this token, or the end of the line.</summary>
    public int SentenceEnd(int at) => _tokens.Count == 0 ? 0 : _sentenceEnds[Math.Clamp(at, 0, _tokens.Count - 1)];

    /// <summary>Whether a quotation mark opened before the token and closes behind it.</summary>
    public bool IsQuoted(int at) => _quotesBefore[at] % 2 == 1 && _quotesBefore[^1] > _quotesBefore[at];

    /// <summary>Finds the borders of all sentences in one walk each way, so that rules may ask for them at every token of a long line.</summary>
    private void MarkSentences()
    {
        _sentenceStarts.Clear();
        _sentenceEnds.Clear();
        _quotesBefore.Clear();
        int start = 0;
        int quotes = 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            _sentenceStarts.Add(start);
            _sentenceEnds.Add(_tokens.Count);
            _quotesBefore.Add(quotes);
            start = EndsSentence(i) ? i + 1 : start;
            quotes += _tokens[i].Kind == TokenKind.Quote ? 1 : 0;
        }

        _quotesBefore.Add(quotes);
        int end = _tokens.Count;
        for (int i = _tokens.Count - 1; i >= 0; i--)
        {
            end = EndsSentence(i) ? i : end;
            _sentenceEnds[i] = end;
        }
    }

    private bool EndsSentence(int at) => _tokens[at].Kind is TokenKind.Stop or TokenKind.Cell;

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
