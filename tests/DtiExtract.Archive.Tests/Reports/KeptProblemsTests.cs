using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.TestServers;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Tests.Reports;

public sealed class KeptProblemsTests
{
    [Fact]
    public void Problems_are_kept_by_name_and_read_back()
    {
        ImmutableArray<Problem> problems = [new Problem(ProblemCode.Empty), Problem.Of(ProblemCode.FileTooLarge, "60 MB", "50 MB")];

        string kept = KeptProblems.Write(problems);

        Assert.Contains("\"Empty\"", kept, StringComparison.Ordinal);
        Assert.Equal(problems.Select(Text), KeptProblems.Read(kept).Select(Text));
        Assert.Empty(KeptProblems.Read(null));
        Assert.Equal(KeptProblems.None, KeptProblems.Write());

        static string Text(Problem problem) => $"{problem.Code} {string.Join(' ', problem.Arguments)}";
    }

    [Fact]
    public async Task Nothing_that_a_report_keeps_counts_members_of_an_enumeration()
    {
        await using OpenArchive open = await OpenArchive.OnAsync(DatabaseKind.Sqlite);
        await OpenArchive.Reports.KeepAsync(
            open.Services,
            OpenArchive.Reports.Mine("a.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Nghệ An", "năm 2024", "ngày 12 tháng 12 năm 2024", "Tuyên truyền đến người dân.")),
            TestContext.Current.CancellationToken);
        await using ArchiveContext archive = open.Context();
        StoredReport report = await archive.Reports.SingleAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"UnitLevel\":\"Commune\"", report.HeaderAsRead, StringComparison.Ordinal);
        Assert.Contains("\"Code\":\"NoFigures\"", report.Problems, StringComparison.Ordinal);
        Assert.Equal("xã Lụa Mới", HeaderCorrections.AsRead(report).Unit);
    }
}
