using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Tests.Properties;

namespace DtiExtract.Mining.Tests.Keeping;

public sealed class KeptFormTests
{
    private static readonly MiningRules Rules = Repository.Rules;

    public static TheoryData<string> Reports => [.. CorpusReports.All];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_read_back_to_what_was_written(string file)
    {
        byte[] written = KeptForm.Write(Mined(file));

        MinedReport back = KeptForm.ReadReport(written);

        Assert.Equal(written, KeptForm.Write(back));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_that_was_read_back_gives_the_same_digest(string file)
    {
        MinedReport report = Mined(file);
        var digester = new ReportDigester(Rules);
        byte[] digest = KeptForm.Write(digester.Digest(report));

        ReportDigest back = KeptForm.ReadDigest(KeptForm.Write(digester.Digest(KeptForm.ReadReport(KeptForm.Write(report)))));

        Assert.Equal(digest, KeptForm.Write(back));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_figure_is_found_in_the_original_after_reading_back(string file)
    {
        MinedReport report = Mined(file);

        MinedReport back = KeptForm.ReadReport(KeptForm.Write(report));

        Assert.All(report.Figures.Zip(back.Figures), pair =>
            Assert.Equal(Place(report, pair.First.Span), Place(back, pair.Second.Span)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_finding_says_the_same_after_reading_back(string file) => Assert.All(Mined(file).Findings, finding =>
        Assert.All(Enum.GetValues<MessageLanguage>(), language => Assert.Equal(finding.Message(language), KeptForm.ReadFinding(KeptForm.Write(finding)).Message(language))));

    [Fact]
    public void Packed_bytes_are_unpacked_to_what_they_were()
    {
        byte[] bytes = KeptForm.Write(Mined(CorpusReports.All[0]));

        byte[] packed = KeptForm.Packed(bytes);

        Assert.True(packed.Length < bytes.Length / 2);
        Assert.Equal(bytes, KeptForm.Unpacked(packed));
    }

    private static MinedReport Mined(string file) =>
        new ReportMiner(Rules, new ReadingLimits()).Mine(CorpusReports.Source(file), CancellationToken.None);

    private static object Place(MinedReport report, TextSpan span) => report.Text!.Source.Locate(span) switch
    {
        PagePlace page => (page.Page, string.Join(';', page.Boxes)),
        var other => other,
    };
}
