using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells why values that stand side by side can't simply be compared.</summary>
internal static class Comparability
{
    /// <summary>The warnings for the values of one indicator.</summary>
    public static IEnumerable<AnalysisWarning> Of(IReadOnlyCollection<(AnalysedReport Report, IndicatorValue Value)> values, IndicatorCatalog indicators)
    {
        AnalysisWarning?[] warnings =
        [
            Differing(values, "mixed-kind", one => one.Value.Kind, _ => new(
                "Có báo cáo nêu tỷ lệ, có báo cáo chỉ nêu số lượng hoặc số tiền.", "Some reports state a share, others a number or an amount only.")),
            Differing(values, "different-base", one => one.Value.Base, bases => new(
                $"Tỷ lệ tính trên các mẫu số khác nhau ({NamesOf(bases, indicators, known => known.Name)}).", $"The shares are of different bases ({NamesOf(bases, indicators, known => known.EnglishName)}).")),
            Differing(values, "different-period", one => one.Report.Time is { } time ? $"{time.Months}" : null, months => new(
                $"Kỳ báo cáo dài ngắn khác nhau ({Joined(months)} tháng); số lũy kế không so sánh trực tiếp được.",
                $"The periods are of different lengths ({Joined(months)} months); cumulative numbers can't be compared directly.")),
            Differing(values, "different-set", one => one.Report.CriterionSet, sets => new(
                $"Các báo cáo theo những bộ tiêu chí khác nhau ({Joined(sets)}); cách hiểu chỉ số có thể khác nhau.",
                $"The reports follow different criterion sets ({Joined(sets)}); what is meant may differ.")),
            Some(values, "conflicting-statements", one => one.Value.Conflicting, new(
                "Có báo cáo nêu nhiều giá trị khác nhau cho chỉ số này; đã lấy giá trị nêu rõ nhất.", "Some reports state several values for this indicator; the one stated most clearly was taken.")),
        ];
        return warnings.OfType<AnalysisWarning>();
    }

    /// <summary>The warning for values from before and after the mergers; null when there are none on one side.</summary>
    public static AnalysisWarning? OfMergers(IReadOnlyCollection<AnalysedReport> reports)
    {
        ImmutableArray<long> before = [.. reports.Where(report => report.Day is not null && !UnitIdentities.IsAfterReform(report.Day)).Select(report => report.Id)];
        return before.IsEmpty || !reports.Any(report => UnitIdentities.IsAfterReform(report.Day)) ? null : new AnalysisWarning(
            "units-merged",
            new(
                "Có số liệu trước và sau khi sắp xếp đơn vị hành chính ngày 01/7/2025; phạm vi của đơn vị có thể đã thay đổi.",
                "There are values from before and after the mergers of 1 July 2025; the extent of units may have changed."),
            before);
    }

    private static string Joined(IEnumerable<string> keys) => string.Join(", ", keys);

    private static string NamesOf(IReadOnlyCollection<string> bases, IndicatorCatalog indicators, Func<IndicatorBase, string> nameOf) =>
        string.Join("; ", bases.Select(key => indicators.Bases.FirstOrDefault(known => known.Key == key) is { } known ? nameOf(known) : key));

    private static AnalysisWarning? Differing(
        IReadOnlyCollection<(AnalysedReport Report, IndicatorValue Value)> values, string code, Func<(AnalysedReport Report, IndicatorValue Value), string?> kindOf, Func<IReadOnlyCollection<string>, Wording> wording)
    {
        var groups = values.Where(one => kindOf(one) is not null).GroupBy(kindOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        return groups.Count < 2 ? null : new AnalysisWarning(code, wording([.. groups.Select(group => group.Key!)]), [.. groups.Skip(1).SelectMany(group => group).Select(one => one.Report.Id)]);
    }

    private static AnalysisWarning? Some(IReadOnlyCollection<(AnalysedReport Report, IndicatorValue Value)> values, string code, Func<(AnalysedReport Report, IndicatorValue Value), bool> isOne, Wording wording)
    {
        ImmutableArray<long> some = [.. values.Where(isOne).Select(one => one.Report.Id)];
        return some.IsEmpty ? null : new AnalysisWarning(code, wording, some);
    }
}
