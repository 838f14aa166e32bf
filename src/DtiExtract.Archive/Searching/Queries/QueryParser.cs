using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>
/// Reads queries: words, "phrases", -not, OR, field:value, and comparisons such as "ký số >= 95%". Any text is a query or gives an error that says where and what to do.
/// </summary>
internal sealed class QueryParser
{
    /// <summary>How many characters a query may have.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>How many parts a query may have.</summary>
    public const int MostParts = 60;

    private readonly ImmutableArray<QueryToken> _tokens;
    private readonly List<QueryNode> _nodes = [];
    private int _at;
    private QueryError? _error;

    private QueryParser(ImmutableArray<QueryToken> tokens) => _tokens = tokens;

    private QueryToken Current => _tokens[_at];

    /// <summary>Reads a query; all of its parts must hold.</summary>
    public static bool TryParse(string query, out ImmutableArray<QueryNode> parts, [NotNullWhen(false)] out QueryError? error)
    {
        parts = [];
        if (query.Length > MostCharacters)
        {
            error = new QueryError(new TextSpan(MostCharacters, query.Length), QueryMessages.TooLong(MostCharacters));
            return false;
        }

        if (!QueryLexer.TryRead(query, out ImmutableArray<QueryToken> tokens, out error))
        {
            return false;
        }

        var parser = new QueryParser(tokens);
        parser.Parse();
        parts = [.. parser._nodes];
        error = parser._error;
        return error is null;
    }

    private void Parse()
    {
        while (_error is null && Current.Kind != QueryTokenKind.End)
        {
            if (Current.Kind == QueryTokenKind.Sign)
            {
                Compare();
            }
            else if (Current.Kind == QueryTokenKind.Or)
            {
                Either();
            }
            else if (Read() is { } node)
            {
                _nodes.Add(node);
            }

            if (_nodes.Count > MostParts)
            {
                Fail(_nodes[^1].Span, QueryMessages.TooLong(MostCharacters));
            }
        }
    }

    /// <summary>A word, a phrase, a field, or one of them denied; null for what says nothing.</summary>
    private QueryNode? Read()
    {
        QueryToken token = Current;
        if (token.Kind == QueryTokenKind.Minus)
        {
            _at++;
            return Denied(token);
        }

        if (FieldLength() is var length and > 0)
        {
            return Field(length);
        }

        _at++;
        return token.Kind is QueryTokenKind.Word or QueryTokenKind.Quote ? Words(token) : null;
    }

    private NotNode? Denied(QueryToken minus)
    {
        QueryNode? unwanted = Current.Kind is QueryTokenKind.Word or QueryTokenKind.Quote ? Read() : null;
        if (unwanted is null)
        {
            Fail(minus.Span, QueryMessages.NothingExcluded);
            return null;
        }

        return new NotNode(new TextSpan(minus.Span.Start, unwanted.Span.End), unwanted);
    }

    private static WordsNode? Words(QueryToken token)
    {
        ImmutableArray<SearchTerm> terms = SearchText.TermsOf(token.Text);
        return terms.IsEmpty ? null : new WordsNode(token.Span, token.Text, terms, token.Kind == QueryTokenKind.Quote);
    }

    /// <summary>How many words before a colon are the name of a field; 0 when here is none.</summary>
    private int FieldLength()
    {
        for (int length = QueryFields.MostWords; length > 0; length--)
        {
            if (_at + length < _tokens.Length && _tokens[_at + length].Kind == QueryTokenKind.Colon
                && Enumerable.Range(_at, length).All(i => _tokens[i].Kind == QueryTokenKind.Word) && QueryFields.TryGet(NameOf(length), out _))
            {
                return length;
            }
        }

        return 0;
    }

    private string NameOf(int length) => string.Join(' ', _tokens.Skip(_at).Take(length).Select(token => token.Text));

    private QueryNode? Field(int length)
    {
        string name = NameOf(length);
        _ = QueryFields.TryGet(name, out QueryField field);
        TextSpan start = Current.Span;
        _at += length + 1;
        if (field == QueryField.Year)
        {
            return Year(start.Start, Current.Kind == QueryTokenKind.Sign);
        }

        if (Current.Kind is not (QueryTokenKind.Word or QueryTokenKind.Quote) || SearchText.TermsOf(Current.Text).IsEmpty)
        {
            Fail(start, QueryMessages.NoValue(name));
            return null;
        }

        QueryToken value = _tokens[_at++];
        return new FieldNode(new TextSpan(start.Start, value.Span.End), field, value.Text, value.Kind == QueryTokenKind.Quote);
    }

    private YearNode? Year(int start, bool hasSign)
    {
        Comparison comparison = Comparison.Equal;
        if (hasSign && !TrySign(out comparison))
        {
            return null;
        }

        QueryToken value = Current;
        if (!QueryYears.TryRead(value.Text, comparison, out int from, out int to))
        {
            Fail(value.Span, QueryMessages.NoYear);
            return null;
        }

        _at++;
        return new YearNode(new TextSpan(start, value.Span.End), from, to);
    }

    private bool TrySign(out Comparison comparison)
    {
        QueryToken sign = _tokens[_at++];
        if (QuerySigns.TryGet(sign.Text, out comparison))
        {
            return true;
        }

        Fail(sign.Span, QueryMessages.UnknownSign);
        return false;
    }

    /// <summary>What stands before the sign is the name: the words in a row, a phrase, or an indicator.</summary>
    private void Compare()
    {
        QueryToken sign = Current;
        List<WordsNode> name = TakeName(out string? indicator);
        if (name.Count == 0 && indicator is null)
        {
            Fail(sign.Span, QueryMessages.NoName);
            return;
        }

        if (QueryFields.TryGet(name.Count > 0 ? name[^1].Text : string.Empty, out QueryField field) && field == QueryField.Year)
        {
            _nodes.AddRange(name[..^1]);
            if (Year(name[^1].Span.Start, hasSign: true) is { } year)
            {
                _nodes.Add(year);
            }

            return;
        }

        if (TrySign(out Comparison comparison) && TryNumber(out decimal number, out bool isPercent))
        {
            int start = name.Count > 0 ? name[0].Span.Start : sign.Span.Start;
            _nodes.Add(new ComparisonNode(new TextSpan(start, _tokens[_at - 1].Span.End), [.. name], indicator, comparison, number, isPercent));
        }
    }

    private List<WordsNode> TakeName(out string? indicator)
    {
        List<WordsNode> name = [];
        indicator = null;
        if (_nodes is [.., NotNode denied])
        {
            Fail(denied.Span, QueryMessages.NotComparison);
        }
        else if (_nodes is [.., FieldNode { Field: QueryField.Indicator } field])
        {
            indicator = field.Value;
            _nodes.RemoveAt(_nodes.Count - 1);
        }

        while (indicator is null && _nodes is [.., WordsNode words] && (name.Count == 0 || (!words.IsQuoted && !name[0].IsQuoted)))
        {
            name.Insert(0, words);
            _nodes.RemoveAt(_nodes.Count - 1);
        }

        return name;
    }

    private bool TryNumber(out decimal number, out bool isPercent)
    {
        QueryToken token = Current;
        if (!QueryNumber.TryRead(token.Text, out number, out isPercent))
        {
            Fail(token.Span, QueryMessages.NoNumber);
            return false;
        }

        _at++;
        if (Current is { Kind: QueryTokenKind.Word, Text: "%" })
        {
            isPercent = true;
            _at++;
        }
        else if (Current.Kind == QueryTokenKind.Word && QueryNumber.ScaleOf(Current.Text) is var scale and not 1)
        {
            number *= scale;
            _at++;
        }

        return true;
    }

    private void Either()
    {
        QueryToken or = _tokens[_at++];
        QueryNode? right = Current.Kind is QueryTokenKind.Word or QueryTokenKind.Quote ? Read() : null;
        if (_nodes is not [.., var left] || right is null)
        {
            Fail(or.Span, QueryMessages.OrWithoutSides);
            return;
        }

        _nodes[^1] = left is AnyNode any
            ? any with { Parts = any.Parts.Add(right), Span = new TextSpan(any.Span.Start, right.Span.End) }
            : new AnyNode(new TextSpan(left.Span.Start, right.Span.End), [left, right]);
    }

    private void Fail(TextSpan span, Wording message) => _error ??= new QueryError(span, message);
}
