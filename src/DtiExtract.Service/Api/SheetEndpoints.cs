using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Api.Findings;
using DtiExtract.Service.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>Findings as files: lists for auditors, and sheets to send to units.</summary>
internal static class SheetEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Zip = "application/zip";
    private const string English = "en";

    private static readonly FindingStatus[] NotDismissed = [FindingStatus.Open, FindingStatus.Confirmed, FindingStatus.Corrected];

    private static readonly Wording Nothing = new("Đơn vị không có phát hiện nào để gửi.", "The unit has no finding to send.");

    /// <summary>Maps the addresses.</summary>
    public static void MapSheets(this RouteGroupBuilder api)
    {
        RouteGroupBuilder files = api.MapGroup("").WithTags("Findings").ProducesProblem(StatusCodes.Status400BadRequest);
        files.MapGet("/findings/list.xlsx", ListAsync).RequireAuthorization(Policies.Analyse).WithName("ExportFindings").WithSummary("The findings of a filter as a workbook");
        files.MapGet("/findings/sheets.zip", SheetsAsync).RequireAuthorization(Policies.Review).WithName("ExportSheets").WithSummary("The findings of a filter as sheets to send to units, one for each");
        files.MapGet("/units/{unitKey}/sheet.docx", SheetAsync).RequireAuthorization(Policies.Review).WithName("ExportSheetOfUnit").WithSummary("The findings of a unit as a sheet to send to it").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ListAsync(
        [AsParameters] FindingQuery query, string? language, FindingExports exports, CurrentViewer viewers, CancellationToken cancellationToken) =>
        query.TryRead(out FindingFilter? filter, out ProblemHttpResult? problem)
            ? TypedResults.File(await exports.ListAsync(await viewers.GetAsync(cancellationToken), filter, LanguageOf(language), cancellationToken), Xlsx, "phat-hien.xlsx")
            : problem;

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> SheetsAsync(
        [AsParameters] FindingQuery query, string? language, FindingExports exports, CurrentViewer viewers, CancellationToken cancellationToken) =>
        query.TryRead(out FindingFilter? filter, out ProblemHttpResult? problem)
            ? TypedResults.File(await exports.SheetsAsync(await viewers.GetAsync(cancellationToken), ToSend(filter), LanguageOf(language), cancellationToken), Zip, "phieu-ra-soat.zip")
            : problem;

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> SheetAsync(
        string unitKey, [AsParameters] FindingQuery query, string? language, FindingExports exports, CurrentViewer viewers, CancellationToken cancellationToken)
    {
        if (!query.TryRead(out FindingFilter? filter, out ProblemHttpResult? problem))
        {
            return problem;
        }

        // A slash in the key of a report without a unit stays encoded in the path.
        FindingFilter ofUnit = ToSend(filter) with { UnitKey = unitKey.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) };
        return await exports.SheetAsync(await viewers.GetAsync(cancellationToken), ofUnit, LanguageOf(language), cancellationToken) is { } sheet
            ? TypedResults.File(sheet, Docx, "phieu-ra-soat.docx")
            : Problems.Of(StatusCodes.Status404NotFound, "nothing-to-send", Nothing);
    }

    /// <summary>What was found to be right is not asked about, unless that is asked for.</summary>
    private static FindingFilter ToSend(FindingFilter filter) => filter with { Status = filter.Status ?? NotDismissed };

    private static MessageLanguage LanguageOf(string? language) => language == English ? MessageLanguage.English : MessageLanguage.Vietnamese;
}
