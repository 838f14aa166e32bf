using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Puts a query into terms of the archive: names become indicators, types and conditions on reports.</summary>
/// <param name="indicators">The names of indicators.</param>
/// <param name="reports">The reports that may be seen.</param>
internal sealed class QueryBinder(IndicatorNames indicators, IQueryable<StoredReport> reports)
{
    /// <summary>How many words a name without quotes may have.</summary>
    private const int LongestName = 4;

    private readonly BoundQuery _bound = new();
    private QueryError? _error;

    /// <summary>Binds a query.</summary>
    public async Task<(BoundQuery Bound, QueryError? Error)> BindAsync(ImmutableArray<QueryNode> parts, CancellationToken cancellationToken)
    {
        for (int i = 0; i < parts.Length && _error is null; i++)
        {
            QueryNode part = parts[i];
            if (part is FieldNode { IsQuoted: false } field)
            {
                int taken = await FurtherWordsAsync(field, [.. parts.Skip(i + 1).TakeWhile(next => next is WordsNode { IsQuoted: false }).Cast<WordsNode>().Take(LongestName - 1)], cancellationToken);
                part = field with
                {
                    Value = string.Join(' ', parts.Skip(i + 1).Take(taken).Cast<WordsNode>().Select(word => word.Text).Prepend(field.Value)),
                    Span = new TextSpan(field.Span.Start, parts[i + taken].Span.End),
                };
                i += taken;
            }
            else if (SpacedNumber(parts, i) is { } number)
            {
                BindSpaced(number);
                i += number.Length - 1;
                continue;
            }

            Bind(part);
            _bound.Parts.Add(new QueryPart(part.Span, KindOf(part)));
        }

        return (_bound, _error);
    }

    private void Bind(QueryNode part)
    {
        switch (part)
        {
            case WordsNode words:
                BindWords(words);
                break;
            case YearNode year:
                _bound.Reports.Add(report => report.Year >= year.From && report.Year <= year.To);
                break;
            case ComparisonNode comparison:
                BindComparison(comparison);
                break;
            case NotNode not:
                BindNot(not);
                break;
            case AnyNode any:
                Add(Match.Any([.. any.Parts.Select(one => MatchOf(one, any.Span)).OfType<Match>()]));
                _bound.Words.AddRange(any.Parts.OfType<WordsNode>().SelectMany(words => words.Terms));
                break;
            case FieldNode field:
                BindField(field, isDenied: false);
                break;
        }
    }

    private static QueryPartKind KindOf(QueryNode part) => part switch
    {
        NotNode => QueryPartKind.Denial,
        ComparisonNode => QueryPartKind.Comparison,
        YearNode or FieldNode => QueryPartKind.Condition,
        _ => QueryPartKind.Words,
    };

    private void Add(Match match)
    {
        _bound.Wanted.Add(match);
        _bound.AsTyped.Add(match);
    }

    private void BindWords(WordsNode words)
    {
        _bound.Wanted.Add(Words(words.Terms));
        _bound.AsTyped.Add(words.Terms.Length == 1 ? new TermMatch(words.Terms[0].Exact) : new PhraseMatch([.. words.Terms.Select(term => term.Exact)]));
        _bound.Words.AddRange(words.Terms);
        if (!words.IsQuoted)
        {
            _bound.Row.AddRange(words.Terms);
        }
    }

    /// <summary>A word with accents is met by its own only. In a phrase of both kinds the words stand in a row without accents, and those with accents stand there too.</summary>
    private static Match Words(ImmutableArray<SearchTerm> terms)
    {
        if (terms.Length == 1)
        {
            return new TermMatch(Key(terms[0]));
        }

        if (terms.All(IsItsOwn))
        {
            return new PhraseMatch([.. terms.Select(term => term.Exact)]);
        }

        var folded = new PhraseMatch([.. terms.Select(term => SearchText.Marked(term.Folded))]);
        return Match.All([folded, .. terms.Where(IsItsOwn).Select(term => new TermMatch(term.Exact))]);
    }

    private static bool IsItsOwn(SearchTerm term) => term.HasAccents || term.IsNumber;

    private static string Key(SearchTerm term) => IsItsOwn(term) ? term.Exact : SearchText.Marked(term.Folded);

    private void BindNot(NotNode not)
    {
        if (not.Unwanted is YearNode year)
        {
            _bound.Reports.Add(report => report.Year < year.From || report.Year > year.To || report.Year == null);
        }
        else if (not.Unwanted is FieldNode field)
        {
            BindField(field, isDenied: true);
        }
        else if (not.Unwanted is WordsNode words)
        {
            _bound.Unwanted.Add(Words(words.Terms));
        }
    }

    private void BindField(FieldNode field, bool isDenied)
    {
        if (field.Field is QueryField.Unit or QueryField.District or QueryField.Province or QueryField.Period)
        {
            var condition = ReportNames.Has(field.Field, SearchText.TermsOf(field.Value));
            _bound.Reports.Add(isDenied ? ReportNames.Not(condition) : condition);
        }
        else if (field.Field == QueryField.Type && !isDenied && TypeNames.Find(field.Value).Any(TypeNames.Across.Contains))
        {
            _bound.AcrossTypes.AddRange(TypeNames.Find(field.Value));
        }
        else if (MatchOf(field, field.Span) is not { } match)
        {
            return;
        }
        else if (isDenied)
        {
            _bound.Unwanted.Add(match);
        }
        else
        {
            Add(match);
            _bound.Indicators.AddRange(field.Field == QueryField.Indicator ? indicators.Find(field.Value).Select(indicator => indicator.Id) : []);
        }
    }

    /// <summary>What the index holds of a part; null, with the reason kept, when it holds nothing of the kind.</summary>
    private Match? MatchOf(QueryNode part, TextSpan around) => part switch
    {
        WordsNode words => Words(words.Terms),
        FieldNode { Field: QueryField.Indicator } field => Marks(field.Span, indicators.Find(field.Value).Select(indicator => PassageMarks.Indicator(indicator.Id)), QueryMessages.NoIndicator(field.Value)),
        FieldNode { Field: QueryField.Type } field => Marks(field.Span, TypeNames.Find(field.Value).Select(PassageMarks.Type), QueryMessages.NoType(field.Value)),
        FieldNode { Field: QueryField.Criterion } field => new TermMatch(PassageMarks.Criterion(field.Value)),
        _ => Fail(around, QueryMessages.OrOfOthers),
    };

    private Match? Marks(TextSpan span, IEnumerable<string> marks, Wording none)
    {
        Match[] matches = [.. marks.Select(mark => new TermMatch(mark))];
        return matches.Length == 0 ? Fail(span, none) : Match.Any(matches);
    }

    private Match? Fail(TextSpan span, Wording message)
    {
        _error ??= new QueryError(span, message);
        return null;
    }

    private void BindComparison(ComparisonNode comparison)
    {
        ImmutableArray<Indicator> found = comparison.Indicator is { } id ? indicators.Find(id) : [];
        if (comparison.Indicator is { } unknown && found.IsEmpty)
        {
            Fail(comparison.Span, QueryMessages.NoIndicator(unknown));
            return;
        }

        int first = comparison.Name.Length;
        for (int start = 0; start < comparison.Name.Length && found.IsEmpty; start++)
        {
            found = indicators.Find([.. comparison.Name.Skip(start).SelectMany(words => words.Terms)]);
            first = found.IsEmpty ? first : start;
        }

        first = found.IsEmpty ? 0 : first;
        foreach (WordsNode before in comparison.Name.Take(first))
        {
            BindWords(before);
        }

        bool isRate = comparison.IsPercent || (!found.IsEmpty && found.All(indicator => indicator.Measure == Measure.Rate));
        ImmutableArray<SearchTerm> words = [.. comparison.Name.Skip(first).SelectMany(one => one.Terms)];
        _bound.Figures.Add(new FigureCondition([.. found.Select(indicator => indicator.Id)], [.. words.Select(word => word.Folded)], comparison.Comparison, (double)comparison.Number, isRate));
        _bound.Understood.Add(new UnderstoodComparison(comparison.Indicator ?? string.Join(' ', comparison.Name.Skip(first).Select(one => one.Text)), [.. found.Select(indicator => indicator.Id)], isRate));
    }

    /// <summary>How many of the words behind a value without quotes belong to it: as many as there is a name for.</summary>
    private async Task<int> FurtherWordsAsync(FieldNode field, ImmutableArray<WordsNode> next, CancellationToken cancellationToken)
    {
        for (int taken = next.Length; taken > 0; taken--)
        {
            string name = string.Join(' ', next.Take(taken).Select(word => word.Text).Prepend(field.Value));
            bool isName = field.Field switch
            {
                QueryField.Indicator => !indicators.Find(name).IsEmpty,
                QueryField.Type => !TypeNames.Find(name).IsEmpty,
                QueryField.Criterion or QueryField.Year => false,
                _ => await reports.AnyAsync(ReportNames.Has(field.Field, SearchText.TermsOf(name)), cancellationToken),
            };
            if (isName)
            {
                return taken;
            }
        }

        return 0;
    }

    /// <summary>The words from here on that are one number with spaces between its groups.</summary>
    private static ImmutableArray<WordsNode>? SpacedNumber(ImmutableArray<QueryNode> parts, int first)
    {
        ImmutableArray<WordsNode> words = [.. parts.Skip(first).TakeWhile(part => part is WordsNode { IsQuoted: false, Terms: [{ IsNumber: true }] }).Cast<WordsNode>()];
        int length = 1;
        while (length < words.Length && words[length].Text.Length == 3 && words[length].Text.All(char.IsAsciiDigit) && words[length].Span.Start == words[length - 1].Span.End + 1)
        {
            length++;
        }

        return length > 1 && words[0].Text is [not '0', ..] and { Length: <= 3 } && words[0].Text.All(char.IsAsciiDigit) ? words[..length] : null;
    }

    private void BindSpaced(ImmutableArray<WordsNode> groups)
    {
        string digits = string.Concat(groups.Select(group => group.Text));
        var span = new TextSpan(groups[0].Span.Start, groups[^1].Span.End);
        Add(Match.Any([new TermMatch(digits), new PhraseMatch([.. groups.Select(group => group.Terms[0].Exact)])]));
        _bound.Words.Add(new SearchTerm(span, digits, digits, IsNumber: true));
    }
}
