using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Analysis;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api.Findings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>What units report, over time and side by side.</summary>
internal static class AnalysisEndpoints
{
    private const int MostIndicators = 20;

    private static readonly Wording NoPeriod = new(
        "Kỳ phải có dạng 2024, 2024-H1, 2024-Q3, 2024-9M, 2024-M05 hoặc 2024-01-01..2024-06-30.", "The period must look like 2024, 2024-H1, 2024-Q3, 2024-9M, 2024-M05 or 2024-01-01..2024-06-30.");

    private static readonly Wording NoLevel = new("Cấp phải là commune, district hoặc province.", "The level must be commune, district or province.");

    /// <summary>Adds what the addresses need.</summary>
    public static void AddAnalysis(this IServiceCollection services)
    {
        services.AddSingleton<SeriesAnalysis>();
        services.AddSingleton<ComparisonAnalysis>();
        services.AddSingleton<RankingAnalysis>();
        services.AddSingleton<MissingAnalysis>();
        services.AddSingleton<PeriodChanges>();
        services.AddSingleton<ReportedScope>();
        services.AddSingleton<TrendAnalysis>();
        services.AddSingleton<FigureTargets>();
    }

    /// <summary>Maps the addresses.</summary>
    public static void MapAnalysis(this RouteGroupBuilder api)
    {
        RouteGroupBuilder analysis = api.MapGroup("").WithTags("Analysis").ProducesProblem(StatusCodes.Status400BadRequest);
        analysis.MapGet("/indicators/{id}/series", SeriesAsync).WithName("GetSeries").WithSummary("How an indicator of units went on").ProducesProblem(StatusCodes.Status404NotFound);
        analysis.MapGet("/indicators/{id}/ranking", RankAsync).RequireAuthorization(Policies.Analyse).WithName("GetRanking").WithSummary("Units of one level by an indicator").ProducesProblem(StatusCodes.Status404NotFound);
        analysis.MapGet("/compare", CompareAsync).RequireAuthorization(Policies.Analyse).WithName("CompareUnits").WithSummary("Units side by side, by several indicators").ProducesProblem(StatusCodes.Status404NotFound);
        analysis.MapGet("/missing", MissingAsync).RequireAuthorization(Policies.Analyse).WithName("FindMissing").WithSummary("Units that have not reported for a period");
    }

    private static async Task<Results<Ok<SeriesAnswer>, ProblemHttpResult>> SeriesAsync(
        string id, string[]? unit, string? district, string? province, DateOnly? from, DateOnly? to, MiningRules rules, SeriesAnalysis analysis, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        if (!rules.Indicators.TryGet(id, out Indicator? indicator))
        {
            return Unknown(id);
        }

        Viewer viewer = await viewers.GetAsync(cancellationToken);
        IndicatorSeries found = await analysis.FindAsync(viewer, id, unit ?? [], new AnalysisArea(province, district, null), from, to, cancellationToken);
        return TypedResults.Ok(new SeriesAnswer(NameOf(indicator), found.Series, found.Warnings));
    }

    private static async Task<Results<Ok<RankingAnswer>, ProblemHttpResult>> RankAsync(
        string id, string? year, string? period, string? district, string? province, string? level, MiningRules rules, RankingAnalysis analysis, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        if (!rules.Indicators.TryGet(id, out Indicator? indicator))
        {
            return Unknown(id);
        }

        return TryRead(period ?? year, province, district, level, out ReportPeriod time, out AnalysisArea? area, out ProblemHttpResult? problem)
            ? TypedResults.Ok(new RankingAnswer(NameOf(indicator), time.ToString(), await analysis.RankAsync(await viewers.GetAsync(cancellationToken), id, area, time, cancellationToken)))
            : problem;
    }

    private static async Task<Results<Ok<ComparisonAnswer>, ProblemHttpResult>> CompareAsync(
        string? indicators, string? period, string? district, string? province, string? level, MiningRules rules, ComparisonAnalysis analysis, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        string[] ids = [.. (Words.Split(indicators) ?? []).Distinct(StringComparer.Ordinal)];
        if (ids.Length is 0 or > MostIndicators)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-indicators", new($"Tham số indicators phải nêu từ 1 đến {MostIndicators} chỉ số.", $"indicators must name 1 to {MostIndicators} indicators."));
        }

        if (Array.Find(ids, id => !rules.Indicators.Contains(id)) is { } unknown)
        {
            return Unknown(unknown);
        }

        return TryRead(period, province, district, level, out ReportPeriod time, out AnalysisArea? area, out ProblemHttpResult? problem)
            ? TypedResults.Ok(new ComparisonAnswer(
                time.ToString(), [.. ids.Select(id => NameOf(rules.Indicators[id]))], await analysis.CompareAsync(await viewers.GetAsync(cancellationToken), area, time, ids, cancellationToken)))
            : problem;
    }

    private static async Task<Results<Ok<MissingAnswer>, ProblemHttpResult>> MissingAsync(
        string? period, string? district, string? province, string? level, MissingAnalysis analysis, CurrentViewer viewers, CancellationToken cancellationToken) =>
        TryRead(period, province, district, level, out ReportPeriod time, out AnalysisArea? area, out ProblemHttpResult? problem)
            ? TypedResults.Ok(new MissingAnswer(time.ToString(), await analysis.FindAsync(await viewers.GetAsync(cancellationToken), area, time, cancellationToken)))
            : problem;

    /// <summary>Units of one level are compared: communes, unless another level is asked for.</summary>
    private static bool TryRead(
        string? period, string? province, string? district, string? level, out ReportPeriod time, [NotNullWhen(true)] out AnalysisArea? area, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        bool isLevel = Words.TryRead(level ?? Words.Of(UnitLevel.Commune), out UnitLevel known);
        bool isPeriod = ReportPeriod.TryParse(period ?? string.Empty, out time);
        area = isLevel && isPeriod ? new AnalysisArea(province, district, Terms.Of(known).Code) : null;
        problem = area is not null ? null : Problems.Of(StatusCodes.Status400BadRequest, isPeriod ? "bad-level" : "bad-period", isPeriod ? NoLevel : NoPeriod);
        return area is not null;
    }

    private static IndicatorName NameOf(Indicator indicator) => new(indicator.Id, new Wording(indicator.Name, indicator.EnglishName), Words.Of(indicator.Measure));

    private static ProblemHttpResult Unknown(string id) =>
        Problems.Of(StatusCodes.Status404NotFound, "unknown-indicator", new($"Không có chỉ số “{id}”.", $"There is no indicator “{id}”."));
}

/// <summary>An indicator with its name.</summary>
internal sealed record IndicatorName(string Id, Wording Name, string Measure);

/// <summary>How an indicator went on.</summary>
internal sealed record SeriesAnswer(IndicatorName Indicator, ImmutableArray<UnitSeries> Series, ImmutableArray<AnalysisWarning> Warnings);

/// <summary>Units by an indicator.</summary>
internal sealed record RankingAnswer(IndicatorName Indicator, string Period, Ranking Ranking);

/// <summary>Units side by side.</summary>
internal sealed record ComparisonAnswer(string Period, ImmutableArray<IndicatorName> Indicators, Comparison Comparison);

/// <summary>Who has not reported.</summary>
internal sealed record MissingAnswer(string Period, MissingReports Reports);
