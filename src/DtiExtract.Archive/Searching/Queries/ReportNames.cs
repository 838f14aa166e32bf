using System.Collections.Immutable;
using System.Linq.Expressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Conditions on the header of a report, by words of its names.</summary>
internal static class ReportNames
{
    /// <summary>Whether a name of the report has these words in a row; a word with accents is met by its own only.</summary>
    public static Expression<Func<StoredReport, bool>> Has(QueryField field, ImmutableArray<SearchTerm> words)
    {
        Expression<Func<StoredReport, string?>> column = field switch
        {
            QueryField.Unit => report => report.UnitWords,
            QueryField.District => report => report.DistrictWords,
            QueryField.Province => report => report.ProvinceWords,
            QueryField.Period => report => report.PeriodWords,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
        Expression all = Needles(words).Select(Expression (needle) => Contains(column.Body, needle)).Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<StoredReport, bool>>(all, column.Parameters);
    }

    /// <summary>The opposite.</summary>
    public static Expression<Func<StoredReport, bool>> Not(Expression<Func<StoredReport, bool>> condition) =>
        Expression.Lambda<Func<StoredReport, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private static IEnumerable<string> Needles(ImmutableArray<SearchTerm> words)
    {
        if (words.All(word => word.HasAccents))
        {
            return [$" {string.Join(' ', words.Select(word => word.Exact))} "];
        }

        string folded = SearchText.FoldedRow(words) + " ";
        return [folded, .. words.Where(word => word.HasAccents).Select(word => $" {word.Exact} ")];
    }

    private static MethodCallExpression Contains(Expression column, string needle)
    {
        // A variable rather than a constant, so that the database sees a parameter and the translation is kept.
        Expression<Func<string>> words = () => needle;
        return Expression.Call(column, nameof(string.Contains), typeArguments: null, words.Body);
    }
}
