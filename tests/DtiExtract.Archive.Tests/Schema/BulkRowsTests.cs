using DtiExtract.Archive.Schema;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Tests.Schema;

public sealed class BulkRowsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Rows_come_back_as_they_went_in_with_what_was_missing(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();
        StoredFigure[] rows = [Figure(1, "1,5 %", 1.5, true), Figure(2, "ba “xã”", null, false)];

        await using (IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await BulkRows.InsertAsync(archive, rows, TestContext.Current.CancellationToken);
            await transaction.CommitAsync(TestContext.Current.CancellationToken);
        }

        List<StoredFigure> back = await archive.Figures.AsNoTracking().OrderBy(figure => figure.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(rows.Select(Values), back.Select(Values));
        Assert.Equal(2, back.Select(figure => figure.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Rows_of_a_transaction_that_is_taken_back_are_not_there(DatabaseKind kind)
    {
        await using OpenArchive open = await OpenArchive.OnAsync(kind);
        await using ArchiveContext archive = open.Context();

        await using (await archive.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await BulkRows.InsertAsync(archive, [Figure(1, "1", 1, false)], TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await archive.Figures.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Moments_and_states_go_in_as_the_model_writes_them()
    {
        await using OpenArchive open = await OpenArchive.OnAsync(DatabaseKind.Sqlite);
        await using ArchiveContext archive = open.Context();
        var now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123);

        await BulkRows.InsertAsync(archive, [new Upload { Name = "a", State = UploadState.Failed, ReceivedAt = now, DueAt = now }], TestContext.Current.CancellationToken);

        Upload back = await archive.Uploads.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((UploadState.Failed, now, null), (back.State, back.ReceivedAt, back.FinishedAt));
    }

    private static StoredFigure Figure(int number, string quote, double? percent, bool approximate) =>
        new() { ReportId = 7, Number = number, Start = 3, End = 9, Quote = quote, Type = "percent", Role = "result", Percent = percent, Approximate = approximate };

    private static (int Number, string Quote, double? Percent, bool Approximate, string? Unit) Values(StoredFigure figure) =>
        (figure.Number, figure.Quote, figure.Percent, figure.Approximate, figure.Unit);
}
