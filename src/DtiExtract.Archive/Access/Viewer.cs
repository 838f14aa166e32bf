using System.Collections.Immutable;
using System.Linq.Expressions;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Access;

/// <summary>Who looks, and what of the archive they may see. Every question to the archive goes through one.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Areas">The areas whose reports may be seen, besides those that the viewer gave in; empty for all reports.</param>
public sealed record Viewer(Actor Actor, ImmutableArray<Area> Areas)
{
    /// <summary>One who sees everything: the command line and the service itself.</summary>
    public static Viewer Everything { get; } = new(Actor.Service, []);

    /// <summary>Whether all reports may be seen.</summary>
    public bool SeesEverything => Areas.IsEmpty;

    /// <summary>Those of <paramref name="reports"/> that may be seen.</summary>
    public IQueryable<StoredReport> Visible(IQueryable<StoredReport> reports) => SeesEverything ? reports : reports.Where(IsVisible());

    /// <summary>One condition for the areas and the own reports together: "A or B or C", as a database understands it.</summary>
    private Expression<Func<StoredReport, bool>> IsVisible()
    {
        ParameterExpression report = Expression.Parameter(typeof(StoredReport), "report");
        Expression any = Equal(report, nameof(StoredReport.AccountId), Actor.AccountId);
        foreach (Area area in Areas)
        {
            Expression inside = Equal(report, nameof(StoredReport.Province), area.Province);
            any = Expression.OrElse(any, area.District is null ? inside : Expression.AndAlso(inside, Equal(report, nameof(StoredReport.District), area.District)));
        }

        return Expression.Lambda<Func<StoredReport, bool>>(any, report);
    }

    private static BinaryExpression Equal(ParameterExpression report, string property, string? value) =>
        Expression.Equal(Expression.Property(report, property), Expression.Constant(value, typeof(string)));
}
