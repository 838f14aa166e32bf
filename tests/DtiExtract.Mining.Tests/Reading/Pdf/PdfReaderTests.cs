using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Pdf;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

/// <summary>The whole way through the extractor, which must be installed.</summary>
public sealed class PdfReaderTests
{
    private static readonly string[] Page = ["The commune received 530 online requests in the first half of the year and", "solved 512 of them in time."];

    [Fact]
    public void Reads_a_pdf()
    {
        ReportText report = Read(TinyPdf.Of(Page, ["Second page."]));
        Assert.Equal(ReportFormat.Pdf, report.Format);
        Assert.Equal(["The commune received 530 online requests in the first half of the year and solved 512 of them in time.", "Second page."], FakeWordSource.Blocks(report));
        int start = report.Text.IndexOf("512", StringComparison.Ordinal);
        PagePlace place = Assert.IsType<PagePlace>(report.Source.Locate(new TextSpan(start, start + 3)));
        Assert.InRange(Assert.Single(place.Boxes).Y0, 70, 90);
    }

    [Fact]
    public void Names_a_page_without_text_and_reads_the_others()
    {
        ReportText report = Read(TinyPdf.Of(Page, [], Page));
        Assert.Equal("2", Assert.Single(report.Problems).Arguments[0]);
        Assert.Equal(2, report.Blocks.Length);
    }

    [Fact]
    public void Refuses_a_cut_off_pdf()
    {
        byte[] whole = TinyPdf.Of(Page);
        Assert.Equal(ProblemCode.Damaged, Refusal(whole[..200]));
    }

    [Fact]
    public void Refuses_garbage_that_calls_itself_a_pdf() => Assert.Equal(ProblemCode.Damaged, Refusal("%PDF-1.7\nnothing of the kind"u8.ToArray()));

    [Fact]
    public void Refuses_an_encrypted_pdf()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>",
        ];
        byte[] pdf = TinyPdf.OfObjects(objects, "/Encrypt 3 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
        Assert.Equal(ProblemCode.Encrypted, Refusal(pdf));
    }

    [Fact]
    public void Refuses_a_file_above_the_limit() =>
        Assert.Equal(ProblemCode.FileTooLarge, Refusal(TinyPdf.Of(Page), new ReadingLimits { MaxFileBytes = 100 }));

    [Fact]
    public void Refuses_more_text_than_the_limit() =>
        Assert.Equal(ProblemCode.TooMuchText, Refusal(TinyPdf.Of(Page), new ReadingLimits { MaxCharacters = 20 }));

    [Fact]
    public void Refuses_more_pages_than_paragraphs_are_allowed() =>
        Assert.Equal(ProblemCode.TooManyParagraphs, Refusal(TinyPdf.Of(Page, Page, Page), new ReadingLimits { MaxParagraphs = 2 }));

    private static ReportText Read(byte[] pdf, ReadingLimits? limits = null) =>
        new PdfReader(limits ?? new ReadingLimits()).Read(ReportSource.FromBytes("báo cáo.pdf", pdf), TestContext.Current.CancellationToken);

    private static ProblemCode Refusal(byte[] pdf, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableReportException>(() => Read(pdf, limits)).Problem.Code;
}
