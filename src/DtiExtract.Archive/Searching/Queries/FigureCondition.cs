using System.Collections.Immutable;
using System.Linq.Expressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>What a figure must state: a result of one of these indicators, or with these words where no indicator has them, held against a number.</summary>
/// <param name="Indicators">The indicators; empty to go by the words.</param>
/// <param name="Words">The folded words.</param>
/// <param name="Comparison">How it is held.</param>
/// <param name="Number">Against what.</param>
/// <param name="IsRate">Whether the number is a percentage.</param>
internal sealed record FigureCondition(ImmutableArray<string> Indicators, ImmutableArray<string> Words, Comparison Comparison, double Number, bool IsRate)
{
    private static readonly string Result = Terms.Of(FigureRole.Result).Code;
    private static readonly string Value = Terms.Of(IndicatorRole.Value).Code;

    /// <summary>The same for conditions that one figure must meet together.</summary>
    public string Subject => string.Join(' ', Indicators.IsEmpty ? Words : Indicators);

    /// <summary>Those figures that meet it.</summary>
    public IQueryable<StoredFigure> Among(IQueryable<StoredFigure> figures)
    {
        IQueryable<StoredFigure> results = figures.Where(figure => figure.Role == Result);
        if (!Indicators.IsEmpty)
        {
            string[] indicators = [.. Indicators];
            results = results.Where(figure => indicators.Contains(figure.IndicatorId) && figure.IndicatorRole == Value);
        }

        foreach (string word in Indicators.IsEmpty ? Words : [])
        {
            string between = $" {word} ";
            results = results.Where(figure => figure.Words!.Contains(between));
        }

        return results.Where(IsRate ? Compared(figure => figure.Rate) : Compared(figure => figure.Value ?? figure.Numerator));
    }

    private Expression<Func<StoredFigure, bool>> Compared(Expression<Func<StoredFigure, double?>> stated)
    {
        double number = Number;
        Expression<Func<double?>> held = () => number;
        Expression compared = Comparison switch
        {
            Comparison.Equal => Expression.Equal(stated.Body, held.Body),
            Comparison.NotEqual => Expression.AndAlso(Expression.NotEqual(stated.Body, held.Body), Expression.NotEqual(stated.Body, Expression.Constant(null, typeof(double?)))),
            Comparison.Less => Expression.LessThan(stated.Body, held.Body),
            Comparison.AtMost => Expression.LessThanOrEqual(stated.Body, held.Body),
            Comparison.More => Expression.GreaterThan(stated.Body, held.Body),
            Comparison.AtLeast => Expression.GreaterThanOrEqual(stated.Body, held.Body),
        };
        return Expression.Lambda<Func<StoredFigure, bool>>(compared, stated.Parameters);
    }
}
