using DtiExtract.Mining.Criteria;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>The words of a figure's own clause: up to the nearest comma, semicolon, colon or parenthesis on either side.</summary>
internal static class Clause
{
    private static readonly char[] Ends = [',', ';', '(', ')', ':'];

    /// <summary>The words of the clause before the figure; in a table, the row's label and the column's head.</summary>
    public static string Before(FigureContext context) => context.Before[(context.Before.AsSpan().TrimEnd(" :").LastIndexOfAny(Ends) + 1)..];

    /// <summary>The words of the clause after the figure.</summary>
    public static string After(FigureContext context) => context.After.IndexOfAny(Ends) is >= 0 and int end ? context.After[..end] : context.After;
}
