using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>A piece of a query.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan Span, string Text);

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>Anything between spaces.</summary>
    Word,

    /// <summary>Words in quotes.</summary>
    Quote,

    /// <summary>A sign of comparison.</summary>
    Sign,

    /// <summary>The sign behind the name of a field.</summary>
    Colon,

    /// <summary>The sign before what must not be there.</summary>
    Minus,

    /// <summary>OR, HOẶC.</summary>
    Or,

    /// <summary>The end of the query.</summary>
    End,
}
