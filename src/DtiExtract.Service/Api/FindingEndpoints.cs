using System.Globalization;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api.Findings;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api;

/// <summary>Findings: lists, counts, one with all that is known of it, and decisions.</summary>
internal static class FindingEndpoints
{
    private const int MostItems = 200;
    private const int UsualItems = 50;

    /// <summary>Maps the addresses.</summary>
    public static void MapFindings(this RouteGroupBuilder api)
    {
        RouteGroupBuilder findings = api.MapGroup("/findings").WithTags("Findings");
        findings.MapGet("/", ListAsync).WithName("ListFindings").WithSummary("Findings of a filter, by worth, date or unit").ProducesProblem(StatusCodes.Status400BadRequest);
        findings.MapGet("/counts", CountAsync).WithName("CountFindings").WithSummary("How many findings of a filter there are of each type, status and unit").ProducesProblem(StatusCodes.Status400BadRequest);
        findings.MapGet("/{id:long}", FindAsync).WithName("GetFinding").WithSummary("A finding with its places, repairs and decisions; its ETag is the version that a decision names").ProducesProblem(StatusCodes.Status404NotFound);
        MapDecisions(findings);
    }

    private static void MapDecisions(RouteGroupBuilder findings)
    {
        RouteGroupBuilder decisions = findings.MapGroup("").RequireAuthorization(Policies.Review).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        decisions.MapPost("/{id:long}/decisions", DecideAsync).WithName("DecideFinding").WithSummary("Decides of a finding as it was seen: If-Match names its version")
            .WithExample("""{"kind":"correct","reason":"Tính lại theo tử số và mẫu số","corrections":[{"figure":"f12","field":"percent","value":82.4}]}""")
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
        decisions.MapPost("/decisions", DecideManyAsync).WithName("DecideFindings").WithSummary("Decides of many findings: with preview=true chooses them, then decides of what was chosen")
            .WithExample("""{"filter":{"type":"percent-mismatch","year":2024},"kind":"dismiss","reason":"Làm tròn theo mẫu cũ"}""");
        decisions.MapPost("/decisions/{bulkId}/undo", UndoManyAsync).WithName("UndoDecisions").WithSummary("Takes a decision of many findings back")
            .WithExample("""{"reason":"Nhầm mẫu"}""");
    }

    private static async Task<Results<Ok<FindingPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] FindingQuery query, string? sort, string? after, int? limit, bool? count, IDbContextFactory<ArchiveContext> archives, CurrentViewer viewers, FindingItems items, CancellationToken cancellationToken)
    {
        FindingCursor? cursor = null;
        if (!Words.TryRead(sort ?? "worth", out FindingOrder order) || (after is not null && (!FindingCursor.TryParse(after, out cursor) || cursor.Order != order)))
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-page", new("Tham số sort phải là worth, date hoặc unit; after phải lấy từ trang trước.", "sort must be worth, date or unit; after must come from the page before."));
        }

        if (!query.TryRead(out FindingFilter? filter, out ProblemHttpResult? problem))
        {
            return problem;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        IQueryable<FindingOfReport> chosen = filter.Choose(archive, await viewers.GetAsync(cancellationToken));
        int size = Math.Clamp(limit ?? UsualItems, 1, MostItems);
        List<FindingOfReport> rows = await chosen.AsNoTracking().Page(order, cursor).Take(size + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(new FindingPage(
            [.. rows.Take(size).Select(items.Of)],
            rows.Count > size ? FindingCursor.After(rows[size - 1], order).ToString() : null,
            count == true ? await chosen.CountAsync(cancellationToken) : null));
    }

    private static async Task<Results<Ok<FindingCounts>, ProblemHttpResult>> CountAsync(
        [AsParameters] FindingQuery query, IDbContextFactory<ArchiveContext> archives, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        if (!query.TryRead(out FindingFilter? filter, out ProblemHttpResult? problem))
        {
            return problem;
        }

        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return TypedResults.Ok(await FindingCounts.OfAsync(filter.Choose(archive, await viewers.GetAsync(cancellationToken)), cancellationToken));
    }

    private static async Task<Results<Ok<FindingDetail>, ProblemHttpResult>> FindAsync(long id, HttpResponse response, FindingDetails details, CurrentViewer viewers, CancellationToken cancellationToken) =>
        await AnswerAsync(id, response, details, await viewers.GetAsync(cancellationToken), cancellationToken);

    private static async Task<Results<Ok<FindingDetail>, ProblemHttpResult>> DecideAsync(
        long id, DecisionRequest request, HttpContext http, DecisionDesk desk, FindingDetails details, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        if (!TryReadVersion(http.Request, out int version))
        {
            return RefusalProblems.VersionMissing();
        }

        if (request.Draft() is not { } draft)
        {
            return RefusalProblems.KindUnknown();
        }

        Viewer viewer = await viewers.GetAsync(cancellationToken);
        DecisionRefusal? refusal = await desk.DecideAsync(viewer, id, version, draft, cancellationToken);
        return refusal switch
        {
            null => await AnswerAsync(id, http.Response, details, viewer, cancellationToken),
            DecisionRefusal.Stale => await StaleAsync(id, http.Response, details, viewer, cancellationToken),
            _ => RefusalProblems.Of(refusal.Value),
        };
    }

    private static async Task<Results<Ok<BulkAnswer>, ProblemHttpResult>> DecideManyAsync(BulkRequest request, bool? preview, BulkDesk desk, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        string? bulkId = request.BulkId;
        if (bulkId is null)
        {
            if (!(request.Filter ?? new FindingQuery()).TryRead(out FindingFilter? filter, out ProblemHttpResult? problem))
            {
                return problem;
            }

            BulkOutcome chosen = await desk.ChooseAsync(viewer, filter, cancellationToken);
            if (chosen.Refusal is not null || preview == true)
            {
                return Answer(chosen, decided: 0);
            }

            bulkId = chosen.BulkId!;
        }

        return new DecisionRequest(request.Kind, request.Reason, null, request.SecondOpinion).Draft() is { } draft
            ? Answer(await desk.DecideAsync(viewer, bulkId, draft, cancellationToken))
            : RefusalProblems.KindUnknown();
    }

    private static async Task<Results<Ok<BulkAnswer>, ProblemHttpResult>> UndoManyAsync(string bulkId, UndoRequest request, BulkDesk desk, CurrentViewer viewers, CancellationToken cancellationToken) =>
        Answer(await desk.UndoAsync(await viewers.GetAsync(cancellationToken), bulkId, request.Reason ?? string.Empty, cancellationToken));

    private static Results<Ok<BulkAnswer>, ProblemHttpResult> Answer(BulkOutcome outcome, int? decided = null) => outcome.Refusal is { } refusal
        ? RefusalProblems.Of(refusal)
        : TypedResults.Ok(new BulkAnswer(outcome.BulkId!, outcome.Findings, decided ?? outcome.Findings - outcome.Skipped.Length, outcome.Skipped));

    private static async Task<Results<Ok<FindingDetail>, ProblemHttpResult>> AnswerAsync(long id, HttpResponse response, FindingDetails details, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await details.FindAsync(viewer, id, cancellationToken) is not { } detail)
        {
            return RefusalProblems.NotFound();
        }

        response.Headers.ETag = TagOf(detail);
        return TypedResults.Ok(detail);
    }

    private static async Task<Results<Ok<FindingDetail>, ProblemHttpResult>> StaleAsync(long id, HttpResponse response, FindingDetails details, Viewer viewer, CancellationToken cancellationToken)
    {
        ProblemHttpResult problem = RefusalProblems.Of(DecisionRefusal.Stale);
        if (await details.FindAsync(viewer, id, cancellationToken) is { } current)
        {
            response.Headers.ETag = TagOf(current);
            problem.ProblemDetails.Extensions["current"] = current;
        }

        return problem;
    }

    private static string TagOf(FindingDetail detail) => string.Create(CultureInfo.InvariantCulture, $"\"{detail.Finding.Version}\"");

    private static bool TryReadVersion(HttpRequest request, out int version) =>
        int.TryParse(request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out version);
}
