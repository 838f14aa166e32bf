using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>A part of a query.</summary>
/// <param name="Span">Where it stands in the query.</param>
internal abstract record QueryNode(TextSpan Span);

/// <summary>A word, or several in a row.</summary>
internal sealed record WordsNode(TextSpan Span, string Text, ImmutableArray<SearchTerm> Terms, bool IsQuoted) : QueryNode(Span);

/// <summary>A field and its value.</summary>
internal sealed record FieldNode(TextSpan Span, QueryField Field, string Value, bool IsQuoted) : QueryNode(Span);

/// <summary>The years from one to another.</summary>
internal sealed record YearNode(TextSpan Span, int From, int To) : QueryNode(Span);

/// <summary>A figure held against a number. The name is the words before it; which of them name the figure, the rules tell.</summary>
internal sealed record ComparisonNode(TextSpan Span, ImmutableArray<WordsNode> Name, string? Indicator, Comparison Comparison, decimal Number, bool IsPercent) : QueryNode(Span);

/// <summary>What must not be there.</summary>
internal sealed record NotNode(TextSpan Span, QueryNode Unwanted) : QueryNode(Span);

/// <summary>Of which one is enough.</summary>
internal sealed record AnyNode(TextSpan Span, ImmutableArray<QueryNode> Parts) : QueryNode(Span);
