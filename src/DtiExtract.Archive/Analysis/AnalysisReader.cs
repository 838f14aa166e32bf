using System.Collections.Frozen;
using System.Linq.Expressions;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>Reads reports and what they state of indicators.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
internal sealed class AnalysisReader(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private static readonly string Value = Terms.Of(IndicatorRole.Value).Code;

    // Thousands of figures are read for one table: what is searched in them stays where it is.
    private static readonly Expression<Func<StoredFigure, StoredFigure>> Needed = figure => new StoredFigure
    {
        ReportId = figure.ReportId,
        Number = figure.Number,
        Start = figure.Start,
        End = figure.End,
        Quote = figure.Quote,
        Subject = figure.Subject,
        Type = figure.Type,
        Role = figure.Role,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Value = figure.Value,
        Rate = figure.Rate,
        IndicatorId = figure.IndicatorId,
        IndicatorConfidence = figure.IndicatorConfidence,
        PartOf = figure.PartOf,
    };

    private readonly StatementChooser _chooser = new(new BaseFinder(rules.Indicators));

    /// <summary>The reports of units that are known, as far as the viewer may see them.</summary>
    public async Task<List<AnalysedReport>> ReportsAsync(Viewer viewer, Func<IQueryable<StoredReport>, IQueryable<StoredReport>> choose, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await choose(viewer.Visible(archive.Reports)).Where(report => report.Unit != null).Select(report => new AnalysedReport
        {
            Id = report.Id,
            Unit = new AnalysedUnit(report.UnitKey, report.Unit!, report.UnitCode, report.UnitLevel, report.District, report.Province),
            Period = report.Period,
            Start = report.PeriodStart,
            End = report.PeriodEnd,
            Year = report.Year,
            SignedOn = report.SignedOn,
            CriterionSet = report.CriterionSet,
        }).ToListAsync(cancellationToken);
    }

    /// <summary>What reports state, by report and indicator.</summary>
    /// <param name="reports">The reports, which the viewer may see.</param>
    /// <param name="indicators">The indicators.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FrozenDictionary<(long Report, string Indicator), IndicatorValue>> ValuesAsync(IEnumerable<AnalysedReport> reports, string[] indicators, CancellationToken cancellationToken)
    {
        // Reports are named by their numbers, by which an index leads to their figures; joined to a condition on them, the figures of all reports would be looked at.
        long[] ids = [.. reports.Select(report => report.Id)];
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<StoredFigure> figures = await archive.Figures
            .Where(figure => indicators.Contains(figure.IndicatorId) && ids.Contains(figure.ReportId) && figure.IndicatorRole == Value)
            .Select(Needed)
            .ToListAsync(cancellationToken);
        return figures
            .GroupBy(figure => (figure.ReportId, figure.IndicatorId!))
            .Select(group => (group.Key, Value: _chooser.Choose([.. group])))
            .Where(pair => pair.Value is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value!);
    }
}
