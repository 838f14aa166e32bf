using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Receiving;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Net.Http.Headers;

namespace DtiExtract.Service.Api;

/// <summary>Batches: giving them in, watching them, trying again what failed.</summary>
internal static class BatchEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapBatches(this RouteGroupBuilder api)
    {
        RouteGroupBuilder batches = api.MapGroup("/batches").WithTags("Batches");
        batches.MapPost("/", ReceiveAsync).RequireAuthorization(Policies.Upload).RequireRateLimiting(RateLimits.Upload).DisableAntiforgery()
            .WithName("GiveInBatch").WithSummary("Takes in the files and .zip archives of a form (multipart/form-data; field \"name\" names the batch); each file gets a row, with the reason when it can't be taken")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status429TooManyRequests);
        batches.MapGet("/", ListAsync).WithName("ListBatches").WithSummary("Batches, the newest first: one's own; all for administrators");
        batches.MapGet("/{id:long}", GetAsync).WithName("GetBatch").WithSummary("A batch, with how many files are in each state").ProducesProblem(StatusCodes.Status404NotFound);
        batches.MapGet("/{id:long}/files", FilesAsync).WithName("ListFilesOfBatch").WithSummary("The files of a batch, with what became of each").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        batches.MapGet("/{id:long}/events", EventsAsync).WithName("FollowBatch").WithSummary("Server-sent events: the progress of a batch until it is finished").ProducesProblem(StatusCodes.Status404NotFound);
        batches.MapGet("/{id:long}/receipt.csv", ReceiptAsync).WithName("GetReceiptOfBatch").WithSummary("The files of a batch as comma-separated values, with the reasons").ProducesProblem(StatusCodes.Status404NotFound);
        batches.MapPost("/{id:long}/retry", RetryAsync).RequireAuthorization(Policies.Upload).WithName("RetryBatch").WithSummary("Tries again what failed and was kept").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Accepted<BatchAnswer>, ProblemHttpResult>> ReceiveAsync(
        HttpContext http, Receiver receiver, CurrentViewer viewers, IDbContextFactory<ArchiveContext> archives, BatchView view, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (BoundaryOf(http.Request) is not { } boundary)
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "not-a-form", BatchTexts.NotAForm);
        }

        LiftBodyLimit(http);
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        var receipt = new MultipartReceipt(receiver, viewer.Actor, clock);
        Batch? batch = await receipt.ReceiveAsync(new MultipartReader(boundary, http.Request.Body));
        if (receipt.IsBroken)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "broken-off", BatchTexts.BrokenOff);
        }

        if (batch is null)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "no-files", BatchTexts.NoFiles);
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Batch kept = await archive.Batches.AsNoTracking().SingleAsync(one => one.Id == batch.Id, cancellationToken);
        return TypedResults.Accepted(string.Create(CultureInfo.InvariantCulture, $"/api/batches/{batch.Id}"), (await view.OfAsync(archive, [kept], cancellationToken))[0]);
    }

    private static async Task<Ok<Page<BatchAnswer>>> ListAsync(
        long? cursor, int? size, BatchQueries batches, CancellationToken cancellationToken) => TypedResults.Ok(await batches.ListAsync(cursor, PageSize.Of(size), cancellationToken));

    private static async Task<Results<Ok<BatchAnswer>, ProblemHttpResult>> GetAsync(
        long id, BatchQueries batches, CancellationToken cancellationToken) => await batches.FindAsync(id, cancellationToken) is { } batch ? TypedResults.Ok(batch) : NotFound();

    private static async Task<Results<Ok<Page<FileAnswer>>, ProblemHttpResult>> FilesAsync(
        long id, string? state, long? cursor, int? size, BatchQueries batches, CancellationToken cancellationToken)
    {
        UploadState wanted = default;
        if (state is not null && (!char.IsAsciiLetter(state.FirstOrDefault()) || !Enum.TryParse(state, ignoreCase: true, out wanted)))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "unknown-state", BatchTexts.UnknownState);
        }

        return await batches.MayBeSeenAsync(id, cancellationToken)
            ? TypedResults.Ok(await batches.FilesAsync(id, state is null ? null : wanted, cursor, PageSize.Of(size), cancellationToken))
            : NotFound();
    }

    private static async Task<IResult> EventsAsync(
        long id, BatchQueries batches, BatchProgress progress, CancellationToken cancellationToken) =>
        await batches.MayBeSeenAsync(id, cancellationToken) ? TypedResults.ServerSentEvents(progress.WatchAsync(id, cancellationToken)) : NotFound();

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> ReceiptAsync(
        long id, HttpContext http, CurrentViewer viewers, BatchQueries batches, IDbContextFactory<ArchiveContext> archives, AuditTrail trail, CancellationToken cancellationToken)
    {
        if (!await batches.MayBeSeenAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Viewer viewer = await viewers.GetAsync(cancellationToken);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using (IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken))
        {
            await trail.AddAsync(archive, viewer.Actor, "batch.export", $"batch/{id}", new { Form = "csv" }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return TypedResults.Stream(stream => ReceiptCsv.WriteAsync(stream, archives, id, http.RequestAborted), "text/csv; charset=utf-8", $"bien-nhan-dot-{id}.csv");
    }

    /// <summary>All files that failed and whose bytes were kept wait for their turn again.</summary>
    private static async Task<Results<Ok<RetryAnswer>, ProblemHttpResult>> RetryAsync(long id, CurrentViewer viewers, BatchQueries batches, BatchRetry retry, CancellationToken cancellationToken) =>
        await batches.MayBeSeenAsync(id, cancellationToken)
            ? TypedResults.Ok(new RetryAnswer(await retry.RetryAsync(id, (await viewers.GetAsync(cancellationToken)).Actor, cancellationToken)))
            : NotFound();

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary
            ? boundary
            : null;

    /// <summary>The server's own limit is for requests that are held in memory; what is received here has limits of its own.</summary>
    private static void LiftBodyLimit(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }
    }

    private static ProblemHttpResult NotFound() => Problems.Of(StatusCodes.Status404NotFound, "no-such-batch", BatchTexts.NoSuchBatch);
}
