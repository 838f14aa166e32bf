using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Analysis;

/// <summary>How an indicator went on over time.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
public sealed class SeriesAnalysis(IDbContextFactory<ArchiveContext> archives, MiningRules rules)
{
    private readonly AnalysisReader _reader = new(archives, rules);
    private readonly UnitIdentities _identities = new(rules);

    /// <summary>The series of units, together with those of the units of which they were formed.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="units">Keys, codes or names of units; empty for all of the area.</param>
    /// <param name="area">The area.</param>
    /// <param name="from">Periods that end on this day or later.</param>
    /// <param name="to">Periods that end on this day or earlier.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IndicatorSeries> FindAsync(Viewer viewer, string indicator, string[] units, AnalysisArea area, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        string[] wanted = [.. units, .. units.SelectMany(_identities.WithCode).SelectMany(_identities.PredecessorsOf).Select(unit => unit.Code)];
        List<AnalysedReport> asked = await ReadAsync(wanted);
        string[] before = [.. asked.Select(report => _identities.Find(report.Unit, report.Day)).OfType<AdministrativeUnit>().SelectMany(_identities.PredecessorsOf).Select(unit => unit.Code).Except(wanted)];
        wanted = wanted.Length > 0 && before.Length > 0 ? [.. wanted, .. before] : wanted;
        List<AnalysedReport> reports = before.Length > 0 ? await ReadAsync(wanted) : asked;
        FrozenDictionary<(long Report, string Indicator), IndicatorValue> values = await _reader.ValuesAsync(reports, [indicator], cancellationToken);
        return Make(reports, report => values.GetValueOrDefault((report.Id, indicator)));

        Task<List<AnalysedReport>> ReadAsync(string[] of) => _reader.ReportsAsync(viewer, Choose(of), cancellationToken);

        Func<IQueryable<StoredReport>, IQueryable<StoredReport>> Choose(string[] of) => stored => area.Choose(stored)
            .Where(report => of.Length == 0 || of.Contains(report.UnitKey) || of.Contains(report.UnitCode) || of.Contains(report.Unit))
            .Where(report => (from == null || report.PeriodEnd >= from) && (to == null || report.PeriodEnd <= to));
    }

    private IndicatorSeries Make(List<AnalysedReport> reports, Func<AnalysedReport, IndicatorValue?> valueOf)
    {
        (AnalysedReport Report, IndicatorValue Value)[] stated = [.. reports.Select(report => (report, Value: valueOf(report)!)).Where(pair => pair.Value is not null)];
        ImmutableArray<UnitSeries> series =
        [
            .. stated.GroupBy(pair => _identities.IdentityOf(pair.Report))
                .Select(group => SeriesOf(group.First().Report, [.. group.OrderBy(pair => pair.Report.End).ThenBy(pair => pair.Report.SignedOn).ThenBy(pair => pair.Report.Id)]))
                .OrderBy(one => one.Unit.Name, StringComparer.Ordinal)
                .ThenBy(one => one.MergedOn is null),
        ];
        return new IndicatorSeries(series, [.. Comparability.Of(stated, rules.Indicators), .. new[] { Comparability.OfMergers([.. stated.Select(pair => pair.Report)]) }.OfType<AnalysisWarning>()]);
    }

    private UnitSeries SeriesOf(AnalysedReport first, ImmutableArray<(AnalysedReport Report, IndicatorValue Value)> points)
    {
        AdministrativeUnit? unit = _identities.Find(first.Unit, first.Day);
        ImmutableArray<string> into = unit is null ? [] : [.. _identities.SuccessorsOf(unit).Select(next => next.FullName)];
        DateOnly? mergedOn = into.IsEmpty ? null : unit!.Validity.Until!.Value.AddDays(1);
        string names = string.Join(", ", into);
        bool isPart = unit?.Into.Any(next => next.IsPart) == true;
        return new UnitSeries(
            first.Unit,
            mergedOn,
            into,
            mergedOn is not { } day ? null : new Wording(
                $"Từ {day:dd/MM/yyyy} {(isPart ? "chia về" : "nhập vào")} {names}; số liệu trước ngày đó là của đơn vị cũ.",
                $"From {day:yyyy-MM-dd} {(isPart ? "split among" : "part of")} {names}; values before that day are the old unit's."),
            [.. points.Select(pair => new SeriesPoint(pair.Report.Period, pair.Report.Time?.ToString(), pair.Report.Start, pair.Report.End, pair.Value))]);
    }
}

/// <summary>How an indicator went on.</summary>
/// <param name="Series">A series for each unit in each extent that it had.</param>
/// <param name="Warnings">Why the values can't simply be compared.</param>
public sealed record IndicatorSeries(ImmutableArray<UnitSeries> Series, ImmutableArray<AnalysisWarning> Warnings);

/// <summary>The series of a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="MergedOn">The day on which it became another; null while it lasts, or when that is not known.</param>
/// <param name="Into">What it became.</param>
/// <param name="Note">The same in words.</param>
/// <param name="Points">Its values by period; of two reports on one period the one signed later stands behind.</param>
public sealed record UnitSeries(AnalysedUnit Unit, DateOnly? MergedOn, ImmutableArray<string> Into, Wording? Note, ImmutableArray<SeriesPoint> Points);

/// <summary>A value of a series.</summary>
/// <param name="Period">The period as written.</param>
/// <param name="PeriodCode">The period as a code.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Value">The value with its source.</param>
public sealed record SeriesPoint(string? Period, string? PeriodCode, DateOnly? Start, DateOnly? End, IndicatorValue Value);
