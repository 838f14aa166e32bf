using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Mining the archive again: <c>/api/remine</c>.</summary>
internal static class RemineEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        RouteGroupBuilder group = api.MapGroup("/remine").RequireAuthorization(Policies.Administer).WithTags("Operation");
        group.MapPost("/", BeginAsync).WithName("Remine").WithSummary("Mines reports of the archive again, by the rules of today").WithExample("""{"province":"tỉnh Nghệ An","year":2024,"olderThanRules":true}""").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/", GetAsync).WithName("GetRemining").WithSummary("How far a second mining is, and what it changed").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Accepted<RemineProgress>> BeginAsync(RemineFilter filter, CurrentViewer viewers, RemineDesk desk, CancellationToken cancellationToken)
    {
        RemineProgress progress = await desk.BeginAsync((await viewers.GetAsync(cancellationToken)).Actor, filter, cancellationToken);
        return TypedResults.Accepted(AddressOf(filter, progress.Since), progress);
    }

    private static async Task<Ok<RemineProgress>> GetAsync(
        [FromQuery] DateTimeOffset since, string? province, string? unit, int? year, IDbContextFactory<ArchiveContext> archives, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return TypedResults.Ok(await RemineProgress.FindAsync(archive, new RemineFilter { Province = province, Unit = unit, Year = year }, since, cancellationToken));
    }

    private static string AddressOf(RemineFilter filter, DateTimeOffset since) => "/api/remine" + QueryString.Create(
    [
        KeyValuePair.Create<string, string?>("since", since.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        .. filter.Province is { } province ? [KeyValuePair.Create<string, string?>("province", province)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. filter.Unit is { } unit ? [KeyValuePair.Create<string, string?>("unit", unit)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. filter.Year is { } year ? [KeyValuePair.Create<string, string?>("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture))] : Array.Empty<KeyValuePair<string, string?>>(),
    ]);
}
