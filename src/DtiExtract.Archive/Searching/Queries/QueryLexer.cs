using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Cuts a query into pieces. Whatever makes no piece of its own is part of a word, or stands between words.</summary>
internal ref struct QueryLexer
{
    private const string OpeningQuotes = "\"“„«";
    private const string ClosingQuotes = "\"”“»";
    private const string Signs = "<>=!≤≥≠";

    private readonly string _query;
    private int _at;

    private QueryLexer(string query) => _query = query;

    /// <summary>The pieces of a query; the last one is its end.</summary>
    public static bool TryRead(string query, out ImmutableArray<QueryToken> tokens, [NotNullWhen(false)] out QueryError? error)
    {
        var lexer = new QueryLexer(query);
        ImmutableArray<QueryToken>.Builder read = ImmutableArray.CreateBuilder<QueryToken>();
        error = null;
        while (error is null && lexer.SkipSpace())
        {
            read.Add(lexer.Next(out error));
        }

        read.Add(new QueryToken(QueryTokenKind.End, new TextSpan(query.Length, query.Length), string.Empty));
        tokens = read.DrainToImmutable();
        return error is null;
    }

    private bool SkipSpace()
    {
        while (_at < _query.Length && (char.IsWhiteSpace(_query[_at]) || _query[_at] is '(' or ')'))
        {
            _at++;
        }

        return _at < _query.Length;
    }

    private QueryToken Next(out QueryError? error)
    {
        error = null;
        int start = _at;
        char c = _query[_at];
        if (OpeningQuotes.Contains(c, StringComparison.Ordinal))
        {
            return Quote(out error);
        }

        if (c == ':' || (c == '-' && IsPrefix(start)))
        {
            _at++;
            return Token(c == ':' ? QueryTokenKind.Colon : QueryTokenKind.Minus, start);
        }

        return IsSign(start) ? Sign() : Word();
    }

    private QueryToken Quote(out QueryError? error)
    {
        int start = _at;
        int end = _query.AsSpan(start + 1).IndexOfAny(ClosingQuotes);
        error = end < 0 ? new QueryError(new TextSpan(start, _query.Length), QueryMessages.OpenQuote) : null;
        _at = end < 0 ? _query.Length : start + 1 + end + 1;
        return new QueryToken(QueryTokenKind.Quote, new TextSpan(start, _at), end < 0 ? string.Empty : _query.Substring(start + 1, end));
    }

    private QueryToken Sign()
    {
        int start = _at;
        while (_at < _query.Length && IsSign(_at))
        {
            _at++;
        }

        return Token(QueryTokenKind.Sign, start);
    }

    private QueryToken Word()
    {
        int start = _at;
        while (_at < _query.Length && !char.IsWhiteSpace(_query[_at]) && _query[_at] is not '(' and not ')' and not ':'
            && !OpeningQuotes.Contains(_query[_at], StringComparison.Ordinal) && !IsSign(_at))
        {
            _at++;
        }

        QueryToken word = Token(QueryTokenKind.Word, start);
        return word.Text is "OR" or "HOẶC" ? word with { Kind = QueryTokenKind.Or } : word;
    }

    /// <summary>"!" compares only before "=".</summary>
    private readonly bool IsSign(int at) =>
        Signs.Contains(_query[at], StringComparison.Ordinal) && (_query[at] != '!' || (at + 1 < _query.Length && _query[at + 1] == '='));

    private readonly bool IsPrefix(int at) =>
        (at == 0 || char.IsWhiteSpace(_query[at - 1]) || _query[at - 1] == '(') && at + 1 < _query.Length && !char.IsWhiteSpace(_query[at + 1]) && _query[at + 1] != '-';

    private readonly QueryToken Token(QueryTokenKind kind, int start) => new(kind, new TextSpan(start, _at), _query[start.._at]);
}
