using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace DtiExtract.Archive.Searching.Figures;

/// <summary>What comes first.</summary>
public enum FigureSort
{
    /// <summary>The newest report.</summary>
    Newest,

    /// <summary>The value, or the part of a ratio.</summary>
    Value,

    /// <summary>The percentage.</summary>
    Rate,

    /// <summary>The name of the unit.</summary>
    Unit,

    /// <summary>The last day of the period.</summary>
    Period,
}

/// <summary>Puts figures in order, and begins behind one of them.</summary>
internal static class FigureOrder
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    /// <summary>The figures behind a place, in order. Those without a value or rate are left out where it is sorted by.</summary>
    public static IQueryable<FigureRow> Of(IQueryable<FigureRow> rows, FigureSort sort, bool descending, FigureCursor? after) => sort switch
    {
        FigureSort.Newest => Sorted(rows, row => row.Figure.ReportId, descending, after, text => long.Parse(text, CultureInfo.InvariantCulture)),
        FigureSort.Value => Sorted(rows.Where(row => (row.Figure.Value ?? row.Figure.Numerator) != null), row => (double)(row.Figure.Value ?? row.Figure.Numerator)!, descending, after, Number),
        FigureSort.Rate => Sorted(rows.Where(row => row.Figure.Rate != null), row => row.Figure.Rate!.Value, descending, after, Number),
        FigureSort.Unit => Sorted(rows, row => row.Report.Unit ?? string.Empty, descending, after, text => text),
        FigureSort.Period => Sorted(rows, row => row.Report.PeriodEnd ?? DateOnly.MinValue, descending, after, text => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)),
    };

    /// <summary>By what a row is sorted, as text.</summary>
    public static string KeyOf(FigureRow row, FigureSort sort) => sort switch
    {
        FigureSort.Newest => row.Figure.ReportId.ToString(CultureInfo.InvariantCulture),
        FigureSort.Value => (row.Figure.Value ?? row.Figure.Numerator ?? 0).ToString("R", CultureInfo.InvariantCulture),
        FigureSort.Rate => (row.Figure.Rate ?? 0).ToString("R", CultureInfo.InvariantCulture),
        FigureSort.Unit => row.Report.Unit ?? string.Empty,
        FigureSort.Period => (row.Report.PeriodEnd ?? DateOnly.MinValue).ToString("O", CultureInfo.InvariantCulture),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IQueryable<FigureRow> Sorted<TKey>(IQueryable<FigureRow> rows, Expression<Func<FigureRow, TKey>> key, bool descending, FigureCursor? after, Func<string, TKey> read)
    {
        if (after is not null)
        {
            rows = rows.Where(Behind(key, descending, read(after.Key), after.Id));
        }

        return descending
            ? rows.OrderByDescending(key).ThenByDescending(row => row.Figure.Id)
            : rows.OrderBy(key).ThenBy(row => row.Figure.Id);
    }

    private static Expression<Func<FigureRow, bool>> Behind<TKey>(Expression<Func<FigureRow, TKey>> key, bool descending, TKey last, long id)
    {
        Expression<Func<TKey>> held = () => last;
        Expression<Func<FigureRow, long>> number = row => row.Figure.Id;
        Expression own = new Replacement(number.Parameters[0], key.Parameters[0]).Visit(number.Body);
        (Expression left, Expression right) = typeof(TKey) == typeof(string)
            ? (Expression.Call(Compare, key.Body, held.Body), (Expression)Expression.Constant(0))
            : (key.Body, held.Body);
        Expression further = descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
        Expression same = Expression.AndAlso(Expression.Equal(key.Body, held.Body), descending ? Expression.LessThan(own, Expression.Constant(id)) : Expression.GreaterThan(own, Expression.Constant(id)));
        return Expression.Lambda<Func<FigureRow, bool>>(Expression.OrElse(further, same), key.Parameters);
    }

    private sealed class Replacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
