using System.Runtime.Versioning;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Tests.Reading.Pdf.Extraction;

[UnsupportedOSPlatform("windows")]
public sealed class PopplerWordSourceTests
{
    private static readonly ReadingLimits Limits = new();

    [Fact]
    public void Feeds_the_extractor_and_reads_it_at_the_same_time()
    {
        string document = "<doc>" + string.Concat(Enumerable.Repeat(BboxScannerTests.Page(BboxScannerTests.Line(BboxScannerTests.Word(1, 2, 3, 4, "chữ"))), 5000)) + "</doc>";
        Assert.Equal(5000, Read(Limits, System.Text.Encoding.UTF8.GetBytes(document), "cat").Length);
    }

    [Fact]
    public void Kills_an_extractor_that_does_not_finish() =>
        Assert.Equal(ProblemCode.TimedOut, Refusal(Limits with { PdfTimeout = TimeSpan.FromMilliseconds(200) }, "sleep", "60"));

    [Fact]
    public void Kills_an_extractor_when_the_reading_is_called_off()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        using var pdf = new MemoryStream([1]);
        var source = new PopplerWordSource(Limits, "sleep", "60");
        Assert.Throws<OperationCanceledException>(() => source.ReadPages(pdf, cancellation.Token).Count());
    }

    [Fact]
    public void Says_that_the_extractor_is_missing() => Assert.Equal(ProblemCode.PdfExtractorMissing, Refusal(Limits, "no-such-extractor"));

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", ProblemCode.Encrypted)]
    [InlineData("echo \"Syntax Error: Couldn't find trailer dictionary\" >&2; exit 1", ProblemCode.Damaged)]
    [InlineData("echo 'Out of memory' >&2; exit 1", ProblemCode.PdfExtractorFailed)]
    [InlineData("echo 'Command Line Error: Wrong page range given: the first page (1) can not be after the last page (0).' >&2; exit 99", ProblemCode.Damaged)]
    [InlineData("exit 3", ProblemCode.Encrypted)]
    [InlineData("exit 99", ProblemCode.PdfExtractorFailed)]
    [InlineData("kill -SEGV $$", ProblemCode.PdfExtractorFailed)]
    public void Says_why_the_extractor_gave_up(string script, ProblemCode problem) => Assert.Equal(problem, Refusal(Limits, "sh", "-c", script));

    [Fact]
    public void Is_not_held_up_by_endless_complaints() =>
        Assert.Equal(ProblemCode.PdfExtractorFailed, Refusal(Limits, "sh", "-c", "head -c 3000000 /dev/zero >&2; exit 99"));

    [Fact]
    public void Lends_the_extractor_no_more_memory_than_allowed() =>
        Assert.Equal("8192", MemoryOf(Limits with { PdfMemoryBytes = 8 << 20 }));

    private static string MemoryOf(ReadingLimits limits)
    {
        const string script = "echo \"<doc><page width='' height=''><word a=\\\"1\\\" b=\\\"1\\\" c=\\\"2\\\" d=\\\"2\\\">$(ulimit -v)</word></page>\"";
        return Read(limits, [1], "sh", "-c", script)[0].Words[0].Text;
    }

    private static ProblemCode Refusal(ReadingLimits limits, params string[] command) =>
        Assert.Throws<UnreadableReportException>(() => Read(limits, new byte[300_000], command)).Problem.Code;

    private static PdfPage[] Read(ReadingLimits limits, byte[] pdf, params string[] command)
    {
        using var stream = new MemoryStream(pdf);
        return [.. new PopplerWordSource(limits, command).ReadPages(stream, TestContext.Current.CancellationToken)];
    }
}
