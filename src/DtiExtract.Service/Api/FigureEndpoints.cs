using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Figures;
using DtiExtract.Archive.Searching.Results;
using DtiExtract.Mining;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace DtiExtract.Service.Api;

/// <summary>Searching figures, and taking them out.</summary>
internal static class FigureEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>Maps the addresses.</summary>
    public static void MapFigures(RouteGroupBuilder api)
    {
        RouteGroupBuilder figures = api.MapGroup("/figures").WithTags("Figures").ProducesProblem(StatusCodes.Status400BadRequest);
        figures.MapGet("/", ListAsync).WithName("ListFigures").WithSummary("Figures by words, indicator, unit, period and value");
        figures.MapGet("/export.xlsx", (FigureExporter exporter, [AsParameters] FigureQuery query, CancellationToken cancellationToken) => exporter.ExportAsync(query, FigureFiles.WriteWorkbookAsync, Xlsx, "so-lieu.xlsx", cancellationToken))
            .RequireAuthorization(Policies.Analyse).WithName("ExportFiguresAsWorkbook").WithSummary("The figures of the same filter as a workbook");
        figures.MapGet("/export.csv", (FigureExporter exporter, [AsParameters] FigureQuery query, CancellationToken cancellationToken) => exporter.ExportAsync(query, FigureFiles.WriteCsvAsync, Csv, "so-lieu.csv", cancellationToken))
            .RequireAuthorization(Policies.Analyse).WithName("ExportFiguresAsCsv").WithSummary("The figures of the same filter as comma-separated values");
    }

    private static async Task<Results<Ok<FigureList>, ProblemHttpResult>> ListAsync([AsParameters] FigureQuery query, CurrentViewer viewer, FigureSearch search, IDbContextFactory<ArchiveContext> archives, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Answer<FigurePage> answer = await search.PageAsync(archive, await viewer.GetAsync(cancellationToken), query.Filter(), query.Paging(), cancellationToken);
        return answer.Page is { } page
            ? TypedResults.Ok(new FigureList([.. page.Items.Select(FigureItem.Of)], page.Next, page.Count))
            : SearchEndpoints.Refused(answer.Error!);
    }
}

/// <summary>Writes the figures of a filter into a file and says so in the audit trail.</summary>
internal sealed class FigureExporter(CurrentViewer viewer, FigureSearch search, IDbContextFactory<ArchiveContext> archives, AuditTrail trail, IOptions<SearchOptions> options)
{
    /// <summary>Writes the file aside first, so that it is sent whole or not at all.</summary>
    public async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ExportAsync(FigureQuery query, Func<Stream, IAsyncEnumerable<FigureRow>, CancellationToken, Task> write, string type, string name, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        Viewer person = await viewer.GetAsync(cancellationToken);
        Answer<FigureExport> answer = await search.ExportAsync(archive, person, query.Filter(), query.Paging(), cancellationToken);
        if (answer.Page is not { } export)
        {
            return SearchEndpoints.Refused(answer.Error!);
        }

        if (export.Count > options.Value.ExportFigures)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "too-many-figures", TooMany(export.Count, options.Value.ExportFigures));
        }

        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await write(file, export.Rows, cancellationToken);
            await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
            await trail.AddAsync(archive, person.Actor, "figure.export", name, new { filter = query.Filter(), figures = export.Count }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            file.Position = 0;
            return TypedResults.Stream(file, type, name);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static Wording TooMany(int figures, int most) => new(
        $"Bộ lọc này có {NumberText.Of(figures, MessageLanguage.Vietnamese)} số liệu, nhiều hơn mức {NumberText.Of(most, MessageLanguage.Vietnamese)} của một tệp: hãy lọc hẹp hơn, ví dụ theo năm hoặc theo huyện.",
        $"This filter has {NumberText.Of(figures, MessageLanguage.English)} figures, more than the {NumberText.Of(most, MessageLanguage.English)} of one file: narrow it down, by year or district for instance.");
}
