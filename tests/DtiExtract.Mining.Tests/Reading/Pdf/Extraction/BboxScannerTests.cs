using System.Text;
using DtiExtract.Mining.Reading.Pdf.Extraction;

namespace DtiExtract.Mining.Tests.Reading.Pdf.Extraction;

public sealed class BboxScannerTests
{
    private const string Head = "<!DOCTYPE html><html><head><title>&lt;doc&gt; <page width=\"1\" height=\"1\"></title></head><body>\n<doc>\n";

    [Fact]
    public void Reads_pages_lines_and_words()
    {
        PdfPage[] pages = Scan(Head + Page(Line(Word(1, 2, 3, 4, "Số") + Word(4, 2, 6, 4, "147")) + Line(Word(1, 5, 3, 7, "hồ"))) + Page("") + "</doc>");
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal(595.3f, pages[0].Width);
        Assert.Equal([new PdfWord("Số", new Box(1, 2, 3, 4), 1), new PdfWord("147", new Box(4, 2, 6, 4), 1), new PdfWord("hồ", new Box(1, 5, 3, 7), 2)], pages[0].Words);
        Assert.Empty(pages[1].Words);
    }

    [Theory]
    [InlineData("a&amp;b&lt;&gt;&quot;&apos;", "a&b<>\"'")]
    [InlineData("a&b;", "a&b;")]
    [InlineData("a\u0001\u0007b\u0000", "ab")]
    [InlineData("đạt\u00A0", "đạt")]
    [InlineData("ph\u00ADng", "ph\u00ADng")]
    public void Cleans_the_text_of_a_word(string written, string read) =>
        Assert.Equal(read, Scan(Head + Page(Line(Word(1, 2, 3, 4, written))))[0].Words[0].Text);

    [Theory]
    [InlineData("\u0001")]
    [InlineData("")]
    public void Leaves_out_a_word_without_text(string written) => Assert.Empty(Scan(Head + Page(Line(Word(1, 2, 3, 4, written))))[0].Words);

    [Theory]
    [InlineData("nan")]
    [InlineData("-inf")]
    [InlineData("99999999999999999999999999999999999999999999999")]
    [InlineData("")]
    public void Leaves_out_a_word_that_stands_nowhere(string x) =>
        Assert.Empty(Scan(Head + Page(Line($"<word xMin=\"{x}\" yMin=\"1\" xMax=\"2\" yMax=\"3\">x</word>")))[0].Words);

    [Fact]
    public void Ends_where_the_output_is_cut_off()
    {
        string whole = Head + Page(Line(Word(1, 2, 3, 4, "một"))) + Page(Line(Word(1, 2, 3, 4, "hai"))) + "</doc>";
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.True(Scan(whole[..length]).Length <= 2);
        }
    }

    [Fact]
    public void Reads_output_that_comes_byte_by_byte()
    {
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(Head + Page(Line(Word(1, 2, 3, 4, "chuyển")))));
        Assert.Equal("chuyển", new BboxScanner(stream, long.MaxValue).ReadPage()?.Words[0].Text);
    }

    [Fact]
    public void Stops_at_the_limit_of_output()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat(Page(""), 20_000))));
        var scanner = new BboxScanner(stream, 300_000);
        UnreadableReportException refusal = Assert.Throws<UnreadableReportException>(() => ReadAll(scanner));
        Assert.Equal(ProblemCode.ArchiveBomb, refusal.Problem.Code);
    }

    [Fact]
    public void Refuses_a_word_without_end()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Head + "<page><line><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">" + new string('x', 2_000_000)));
        Assert.Throws<UnreadableReportException>(() => new BboxScanner(stream, long.MaxValue).ReadPage());
    }

    internal static string Page(string content) => $"<page width=\"595.300000\" height=\"841.900000\">\n<flow>\n<block xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">\n{content}</block>\n</flow>\n</page>\n";

    internal static string Line(string words) => $"<line xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">\n{words}</line>\n";

    internal static string Word(int x0, int y0, int x1, int y1, string text) => $"<word xMin=\"{x0}.000000\" yMin=\"{y0}.0\" xMax=\"{x1}\" yMax=\"{y1}\">{text}</word>\n";

    private static PdfPage[] Scan(string output)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(output));
        return ReadAll(new BboxScanner(stream, long.MaxValue));
    }

    private static PdfPage[] ReadAll(BboxScanner scanner)
    {
        var pages = new List<PdfPage>();
        while (scanner.ReadPage() is { } page)
        {
            pages.Add(page);
        }

        return [.. pages];
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
