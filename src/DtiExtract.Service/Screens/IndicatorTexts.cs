using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Service.Screens;

/// <summary>What people call indicators.</summary>
internal static class IndicatorTexts
{
    /// <summary>The name of an indicator.</summary>
    public static Wording Of(Indicator indicator) => new(indicator.Name, indicator.EnglishName);

    /// <summary>The name of the indicator with this id; the id itself when the rules no longer know it.</summary>
    public static Wording Of(IndicatorCatalog catalog, string id) => catalog.TryGet(id, out Indicator? indicator) ? Of(indicator) : new Wording(id, id);

    /// <summary>All indicators under the names of their pillars, for lists to choose from.</summary>
    public static IEnumerable<(Wording Pillar, ImmutableArray<Indicator> Indicators)> ByPillar(IndicatorCatalog catalog) => catalog.Pillars.Select(pillar =>
        (new Wording(pillar.Name, pillar.EnglishName), catalog.All.Where(indicator => indicator.Pillar == pillar.Number).OrderBy(indicator => indicator.Name, VietnameseOrder.Instance).ToImmutableArray()));
}
