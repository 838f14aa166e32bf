using System.Globalization;
using System.Text;
using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Operation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace DtiExtract.Service.Api;

/// <summary>Reports: lists, one report, what was mined of it, its text and its original, and corrections of its header.</summary>
internal static class ReportEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapReports(this RouteGroupBuilder api)
    {
        RouteGroupBuilder reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("/", ListAsync).WithName("ListReports").WithSummary("Reports of a filter").ProducesProblem(StatusCodes.Status400BadRequest);
        RouteGroupBuilder report = reports.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        report.MapGet("", GetAsync).WithName("GetReport").WithSummary("A report with its header; its ETag is the version that a correction names");
        report.MapGet("/mined", MinedAsync).WithName("GetMinedReport").WithSummary("What was mined of a report, in the form of the contract");
        report.MapGet("/text", TextAsync).WithName("GetTextOfReport").WithSummary("The text that all places in a report count in");
        report.MapGet("/original", OriginalAsync).WithName("GetOriginalOfReport").WithSummary("The file as it came in");
        MapCorrections(report);
    }

    private static void MapCorrections(RouteGroupBuilder report)
    {
        RouteGroupBuilder corrections = report.MapGroup("").RequireAuthorization(Policies.Upload).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
        corrections.MapPatch("/header", CorrectAsync).WithName("CorrectHeader").WithSummary("Corrects fields of the header; null takes one away. If-Match names the version that was seen")
            .WithExample("""{"unit":"xã Lụa Mới","parent":"huyện Tơ Vàng","periodEnd":"2024-12-15"}""").ProducesProblem(StatusCodes.Status400BadRequest);
        corrections.MapDelete("/correction", TakeBackAsync).WithName("TakeCorrectionBack").WithSummary("Brings the header back as it was read").ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<ReportPage>, ProblemHttpResult>> ListAsync([AsParameters] ReportFilter filter, [AsParameters] ReportListing asked, CurrentViewer viewers, ReportLists lists, CancellationToken cancellationToken) =>
        await lists.FindAsync(await viewers.GetAsync(cancellationToken), filter, asked, cancellationToken) switch
        {
            ({ } part, _) => TypedResults.Ok(new ReportPage([.. part.Items.Select(Item)], part.Next, part.Total)),
            (_, var mistake) => Problems.Of(StatusCodes.Status400BadRequest, mistake.Code, mistake.Sentence),
        };

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> GetAsync(long id, HttpContext http, CurrentViewer viewers, ReportQueries queries, CancellationToken cancellationToken) =>
        await queries.FindAsync(await viewers.GetAsync(cancellationToken), id, cancellationToken) is { } report ? await AnswerAsync(report, http, queries, cancellationToken) : NotFound();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> MinedAsync(
        long id, string? language, CurrentViewer viewers, ReportQueries queries, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(await viewers.GetAsync(cancellationToken), id, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        return MinedAnswer.Of(await queries.ReadAsync(report, cancellationToken), language);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> TextAsync(long id, HttpContext http, CurrentViewer viewers, ReportQueries queries, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(await viewers.GetAsync(cancellationToken), id, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Text((await queries.ReadAsync(report, cancellationToken)).Text!.Text, "text/plain", Encoding.UTF8);
    }

    /// <summary>Originals come from anybody: they are handed out to be kept, never to be shown by the browser under the address of the service.</summary>
    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> OriginalAsync(
        long id, HttpContext http, CurrentViewer viewers, ReportQueries queries, IOriginalStore originals, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(await viewers.GetAsync(cancellationToken), id, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox";
        return TypedResults.File(originals.Open(report.Sha256), "application/octet-stream", report.Name[(report.Name.LastIndexOf('/') + 1)..], report.ReceivedAt, new EntityTagHeaderValue($"\"{report.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> CorrectAsync(
        long id, JsonElement patch, HttpContext http, CurrentViewer viewers, ReportQueries queries, HeaderCorrections corrections, MiningRules rules, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        if (await queries.FindAsync(viewer, id, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        if (Refused(http, report) is { } refused)
        {
            return refused;
        }

        return new HeaderPatch(rules).TryApply(report.Header(), patch, out ReportHeader? header, out Wording mistake)
            ? await ChangedAsync(await corrections.CorrectAsync(report, header, viewer.Actor, cancellationToken), http, queries, cancellationToken)
            : Problems.Of(StatusCodes.Status400BadRequest, "bad-header", mistake);
    }

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> TakeBackAsync(
        long id, HttpContext http, CurrentViewer viewers, ReportQueries queries, HeaderCorrections corrections, CancellationToken cancellationToken)
    {
        Viewer viewer = await viewers.GetAsync(cancellationToken);
        if (await queries.FindAsync(viewer, id, cancellationToken) is not { } report)
        {
            return NotFound();
        }

        if (Refused(http, report) is { } refused)
        {
            return refused;
        }

        return report.CorrectedAt is null
            ? Problems.Of(StatusCodes.Status409Conflict, "not-corrected", ReportTexts.NotCorrected)
            : await ChangedAsync(await corrections.TakeBackAsync(report, viewer.Actor, cancellationToken), http, queries, cancellationToken);
    }

    /// <summary>A change names the version that the person saw.</summary>
    private static ProblemHttpResult? Refused(HttpContext http, StoredReport report) => http.Request.Headers.IfMatch switch
    {
        [] => Problems.Of(StatusCodes.Status428PreconditionRequired, "version-missing", ReportTexts.VersionMissing),
        [var one] when one == TagOf(report) => null,
        _ => Stale(),
    };

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> ChangedAsync(StoredReport? report, HttpContext http, ReportQueries queries, CancellationToken cancellationToken) =>
        report is null ? Stale() : await AnswerAsync(report, http, queries, cancellationToken);

    private static async Task<Ok<ReportAnswer>> AnswerAsync(StoredReport report, HttpContext http, ReportQueries queries, CancellationToken cancellationToken)
    {
        Dictionary<FindingStatus, int> findings = await queries.CountFindingsAsync(report.Id, cancellationToken);
        http.Response.Headers.ETag = TagOf(report);
        return TypedResults.Ok(new ReportAnswer(
            report.Id,
            report.Name,
            report.Format,
            report.Size,
            report.Sha256,
            HeaderAnswer.Of(report.Header()),
            HeaderAnswer.Of(HeaderCorrections.AsRead(report)),
            report.CorrectedBy,
            report.CorrectedAt,
            Reasons.Of(report.Problems),
            report.Year,
            report.Figures,
            findings.ToDictionary(pair => BatchView.Word(pair.Key.ToString()), pair => pair.Value),
            report.ReceivedAt,
            report.MinedAt,
            report.Miner,
            report.Version));
    }

    private static ReportItem Item(StoredReport report) => new(
        report.Id,
        report.Name,
        report.Format,
        HeaderAnswer.Of(report.Header()),
        report.Year,
        report.Figures,
        report.Problems != KeptProblems.None,
        report.CorrectedAt is not null,
        report.ReceivedAt);

    private static string TagOf(StoredReport report) => string.Create(CultureInfo.InvariantCulture, $"\"{report.Version}\"");

    private static ProblemHttpResult NotFound() => Problems.Of(StatusCodes.Status404NotFound, "no-such-report", ReportTexts.NoSuchReport);

    private static ProblemHttpResult Stale() => Problems.Of(StatusCodes.Status412PreconditionFailed, "version-stale", ReportTexts.VersionStale);
}
