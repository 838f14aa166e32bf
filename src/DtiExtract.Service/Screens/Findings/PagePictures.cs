using System.Globalization;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Reports;
using DtiExtract.Mining.Reading;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Children;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Pictures of the pages of reports. An original never changes: a browser that has its picture is told so without drawing it again.</summary>
internal static class PagePictures
{
    private const string ForThisPerson = "private, no-cache";

    /// <summary>Maps the address.</summary>
    public static void MapPagePictures(this WebApplication app) =>
        app.MapGet("/reports/{id:long}/pages/{page:int}.png", GetAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> GetAsync(
        long id, int page, HttpContext http, CurrentViewer viewers, ReportQueries queries, IOriginalStore originals, PageRenderer renderer, CancellationToken cancellationToken)
    {
        if (page < 1 || await queries.FindAsync(await viewers.GetAsync(cancellationToken), id, cancellationToken) is not { } report || report.Format != Terms.Of(ReportFormat.Pdf).Code || !originals.Has(report.Sha256))
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = ForThisPerson;
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{report.Sha256}-{page}-{PageRenderer.Resolution}\""));
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        await using Stream pdf = originals.Open(report.Sha256);
        return await renderer.RenderAsync(pdf, page, cancellationToken) is { } picture ? TypedResults.File(picture, "image/png", entityTag: tag) : TypedResults.NotFound();
    }
}
