using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq.Expressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Headers;

/// <summary>
/// Tells what is doubtful in a header: twice, in words for one report and as a condition for the database, which must agree. What the catalogues can't tell is not asked:
/// of a province whose units they don't hold, every name is as good as another.
/// </summary>
/// <param name="rules">The rules, with units and criterion sets.</param>
/// <param name="clock">The time.</param>
internal sealed class HeaderDoubts(MiningRules rules, TimeProvider clock)
{
    private static readonly Wording NoUnit = new("Không thấy đơn vị báo cáo.", "The unit is not told.");
    private static readonly Wording NoProvince = new("Chưa rõ thuộc tỉnh nào.", "The province is not told.");
    private static readonly Wording NoPeriod = new("Không thấy kỳ báo cáo.", "The period is not told.");
    private static readonly Wording PeriodAhead = new("Kỳ báo cáo chưa bắt đầu.", "The period has not begun.");
    private static readonly Wording NoDay = new("Không thấy ngày ký.", "The date is not told.");
    private static readonly Wording DayAhead = new("Ngày ký ở tương lai.", "The date is in the future.");
    private static readonly Wording DayBefore = new("Ngày ký trước khi kỳ báo cáo bắt đầu.", "The date is before the period.");
    private static readonly Wording DayLate = new("Ngày ký muộn hơn kỳ báo cáo từ hai năm.", "The date is two years or more after the period.");
    private static readonly Wording NoSet = new("Tỉnh có bộ tiêu chí riêng; chọn bộ mà báo cáo theo.", "The province has criterion sets; choose the one that the report follows.");

    /// <summary>The provinces whose units the catalogue holds, by their names.</summary>
    private readonly FrozenSet<string> _catalogued = Names(rules, rules.Units.All.Select(unit => unit.Province)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Province and level of the units that a criterion set of their province is for.</summary>
    private readonly FrozenSet<string> _withSets = rules.CriterionSets.All
        .Where(set => set.Province is not null)
        .SelectMany(set => set.Levels.SelectMany(level => Names(rules, [set.Province!]).Select(province => KeyOf(province, level))))
        .ToFrozenSet(StringComparer.Ordinal);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().InVietnam().DateTime);

    /// <summary>What is doubtful, by its place in the header; nothing where all is told and fits.</summary>
    public ImmutableArray<HeaderDoubt> Of(ReportHeader header) =>
    [
        .. OfUnit(header),
        .. header is { Province: null, Unit: not null } ? [new HeaderDoubt(HeaderField.Province, NoProvince)] : Array.Empty<HeaderDoubt>(),
        .. OfPeriod(header),
        .. OfDay(header),
        .. header is { CriterionSet: null, Province: { } province, UnitLevel: { } level } && _withSets.Contains(KeyOf(province, level)) ? [new HeaderDoubt(HeaderField.CriterionSet, NoSet)] : Array.Empty<HeaderDoubt>(),
    ];

    /// <summary>Whether anything is doubtful, and nobody has confirmed it.</summary>
    public Expression<Func<StoredReport, bool>> AreIn()
    {
        DateOnly today = Today;
        string[] catalogued = [.. _catalogued];
        string[] withSets = [.. _withSets];
        return report => report.CorrectedAt == null && (
            report.Unit == null
            || report.Province == null
            || (report.UnitCode == null && catalogued.Contains(report.Province))
            || report.PeriodStart == null || report.PeriodEnd == null || report.PeriodStart > today
            || report.SignedOn == null || report.SignedOn > today || report.SignedOn < report.PeriodStart || report.SignedOn.Value.Year > report.PeriodEnd.Value.Year + 1
            || (report.CriterionSet == null && withSets.Contains(report.Province + "|" + report.UnitLevel)));
    }

    private IEnumerable<HeaderDoubt> OfUnit(ReportHeader header)
    {
        if (header.Unit is not { } unit)
        {
            yield return new HeaderDoubt(HeaderField.Unit, NoUnit);
        }
        else if (header.UnitCode is null && header.Province is { } province && _catalogued.Contains(province))
        {
            yield return new HeaderDoubt(HeaderField.Unit, new($"Danh mục của {province} không có “{unit}” vào thời điểm này; kiểm tra lại tên.", $"The catalogue of {province} has no “{unit}” at that time; check the name."));
        }
    }

    private IEnumerable<HeaderDoubt> OfPeriod(ReportHeader header)
    {
        if (header.PeriodStart is null || header.PeriodEnd is null)
        {
            yield return new HeaderDoubt(HeaderField.Period, NoPeriod);
        }
        else if (header.PeriodStart > Today)
        {
            yield return new HeaderDoubt(HeaderField.Period, PeriodAhead);
        }
    }

    private IEnumerable<HeaderDoubt> OfDay(ReportHeader header)
    {
        Wording? reason = header.SignedOn switch
        {
            null => NoDay,
            { } day when day > Today => DayAhead,
            { } day when day < header.PeriodStart => DayBefore,
            { } day when day.Year > header.PeriodEnd?.Year + 1 => DayLate,
            _ => null,
        };
        if (reason is { } wording)
        {
            yield return new HeaderDoubt(HeaderField.SignedOn, wording);
        }
    }

    private static IEnumerable<string> Names(MiningRules rules, IEnumerable<string> codes) =>
        rules.Provinces.All.Where(province => codes.Contains(province.Code)).Select(province => province.FullName).Distinct();

    private static string KeyOf(string province, UnitLevel level) => $"{province}|{Terms.Of(level).Code}";
}
