using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Criteria;

/// <summary>Finds the totals that are the base of a rate stated beside them.</summary>
internal static class Denominators
{
    /// <summary>How many figures before and after a rate its base may stand.</summary>
    private const int Reach = 3;

    /// <summary>The mappings, with totals that state no indicator of their own mapped as the denominator of the rate beside them.</summary>
    public static ImmutableArray<IndicatorMapping?> Find(ImmutableArray<FigureContext> contexts, ImmutableArray<IndicatorMapping?> mappings)
    {
        var found = mappings.ToBuilder();
        for (int i = 0; i < contexts.Length; i++)
        {
            if (contexts[i].Figure is { Type: FigureType.Count, Percent: null, PartOf: null, Value: not null } total && RateOver(total, i, contexts, mappings) is { } rate)
            {
                found[i] = rate;
            }
        }

        return found.ToImmutable();
    }

    private static IndicatorMapping? RateOver(Figure total, int at, ImmutableArray<FigureContext> contexts, ImmutableArray<IndicatorMapping?> mappings)
    {
        var rates = new List<IndicatorMapping>();
        for (int i = Math.Max(0, at - Reach); i < Math.Min(contexts.Length, at + Reach + 1); i++)
        {
            if (mappings[i] is { Role: IndicatorRole.Value } rate && IsBaseOf(total, contexts[i].Figure) && (mappings[at] is null || IsPlainlyBase(mappings[at]!, rate, total, contexts[i].Figure)))
            {
                rates.Add(rate);
            }
        }

        return rates.Select(rate => rate.Id).Distinct().Count() == 1 ? rates[0] with { Role = IndicatorRole.Denominator } : null;
    }

    /// <summary>Whether a total that seems to state the rate itself is its base all the same: the very number that the ratio divides by.</summary>
    private static bool IsPlainlyBase(IndicatorMapping own, IndicatorMapping rate, Figure total, Figure ratio) =>
        own.Id == rate.Id && ratio.Denominator == total.Value && ratio.Numerator != ratio.Denominator;

    private static bool IsBaseOf(Figure total, Figure rate) =>
        rate.Section == total.Section && (rate.PartOf == total.Id || (rate.Denominator == total.Value && rate.Id != total.Id));
}
