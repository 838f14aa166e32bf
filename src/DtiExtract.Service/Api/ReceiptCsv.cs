using System.Globalization;
using System.Text;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Api;

/// <summary>A list of the files of a batch with what became of each, for those who gave them in. Excel opens it as it is.</summary>
internal static class ReceiptCsv
{
    private const string Head = "Tệp;Dung lượng (byte);Trạng thái;Lý do;Nhận lúc;Xong lúc";

    /// <summary>Writes the list.</summary>
    public static async Task WriteAsync(Stream stream, IDbContextFactory<ArchiveContext> archives, long batch, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(Head.AsMemory(), cancellationToken);
        await foreach (Upload upload in archive.Uploads.AsNoTracking().Where(upload => upload.BatchId == batch).OrderBy(upload => upload.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(Line(upload).AsMemory(), cancellationToken);
        }
    }

    private static string Line(Upload upload) => string.Join(';', new[]
    {
        upload.Name,
        upload.Size.ToString(CultureInfo.InvariantCulture),
        BatchTexts.Of(upload.State).Vietnamese,
        string.Join(' ', Reasons.Of(upload.Problems).Select(reason => reason.Vietnamese)),
        Moment(upload.ReceivedAt),
        Moment(upload.FinishedAt),
    }.Select(Cell));

    /// <summary>A cell in quotation marks. What a spreadsheet would compute stands behind an apostrophe: names of files come from anybody.</summary>
    private static string Cell(string text)
    {
        string safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Moment(DateTimeOffset? moment) => moment?.InVietnam().ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture) ?? string.Empty;
}
