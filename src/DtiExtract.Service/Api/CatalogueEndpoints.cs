using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>What the rules know: units, criterion sets and indicators.</summary>
internal static class CatalogueEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapCatalogues(this RouteGroupBuilder api)
    {
        RouteGroupBuilder catalogues = api.MapGroup("").WithTags("Catalogues");
        catalogues.MapGet("/units", Units).WithName("SuggestUnits").WithSummary("Units whose names begin like what was typed, with or without accents");
        catalogues.MapGet("/criterion-sets", CriterionSets).WithName("ListCriterionSets").WithSummary("The criterion sets that the rules know");
        catalogues.MapGet("/indicators", Indicators).WithName("ListIndicators").WithSummary("The indicators that the rules know");
    }

    private static Ok<UnitAnswer[]> Units(string? q, UnitSuggestions suggestions) => TypedResults.Ok(suggestions.For(q ?? string.Empty).ToArray());

    private static Ok<CriterionSetAnswer[]> CriterionSets(MiningRules rules) => TypedResults.Ok(rules.CriterionSets.All.Select(set => new CriterionSetAnswer(
        set.Key,
        set.Name,
        BatchView.Word(set.Kind.ToString()),
        BatchView.Word(set.Knowledge.ToString()),
        [.. set.Levels.Select(level => Terms.Of(level).Code)],
        set.FirstYear,
        set.LastYear,
        set.Document,
        set.Province)).ToArray());

    private static Ok<IndicatorAnswer[]> Indicators(MiningRules rules) => TypedResults.Ok(rules.Indicators.All.Select(indicator => new IndicatorAnswer(
        indicator.Id,
        indicator.Name,
        indicator.EnglishName,
        indicator.Pillar,
        BatchView.Word(indicator.Measure.ToString()),
        indicator.Direction == Direction.None ? null : BatchView.Word(indicator.Direction.ToString()))).ToArray());

    /// <summary>A criterion set.</summary>
    private sealed record CriterionSetAnswer(string Key, string Name, string Kind, string Knowledge, string[] Levels, int FirstYear, int? LastYear, string? Document, string? Province);

    /// <summary>An indicator.</summary>
    private sealed record IndicatorAnswer(string Id, string Name, string EnglishName, int Pillar, string Measure, string? Direction);
}
