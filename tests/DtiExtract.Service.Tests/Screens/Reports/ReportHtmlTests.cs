using System.Collections.Immutable;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using DtiExtract.Mining;
using DtiExtract.Service.Screens.Reports;
using DtiExtract.TestServers;

namespace DtiExtract.Service.Tests.Screens.Reports;

/// <summary>The text of a report on its page, held against the report itself.</summary>
public sealed partial class ReportHtmlTests
{
    private static readonly KeptReports Reports = KeptReports.ByRulesIn(Repository.At("rules"));
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static TheoryData<string> Corpus => [.. Directory.EnumerateFiles(Repository.At("corpus"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".docx", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.At("corpus"), file)).Order(StringComparer.Ordinal).Take(12)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_character_of_a_report_stands_on_its_page_once_and_in_order(string file)
    {
        MinedReport mined = Mined(Repository.At("corpus", file));

        Assert.Equal(mined.Text!.Text.Replace("\r\n", "\n", StringComparison.Ordinal), TextOf(HtmlOf(mined, out _)));
    }

    [Fact]
    public void Marks_of_figures_hold_the_quotes_of_the_figures()
    {
        MinedReport mined = Mined(Repository.At("corpus", "commune", "ba-lang-2024-q1.txt"));

        string[] marked = [.. Mark().Matches(HtmlOf(mined, out _)).Where(match => match.Value.Contains("figure", StringComparison.Ordinal)).Select(match => WebUtility.HtmlDecode(match.Groups["words"].Value))];

        Assert.NotEmpty(marked);
        Assert.Equal(mined.Figures.Select(figure => figure.Quote).Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_report_says_is_never_markup()
    {
        MinedReport mined = Reports.Mine("a.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Mây Xanh", "năm 2024", "ngày 15 tháng 12 năm 2024", "Tỷ lệ <script>alert(1)</script> & \"ký số\" đạt 95/100 = 95%."));

        string html = HtmlOf(mined, out _);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(mined.Text!.Text.Replace("\r\n", "\n", StringComparison.Ordinal), TextOf(html));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        HtmlOf(Mined(Repository.At("corpus", "commune", "binh-son-tay-2024-h1.docx")), out ImmutableArray<LaidBlock> blocks);

        int[] levels = [.. blocks.Where(block => block.Kind == LaidKind.Heading).Select(block => block.Level)];

        Assert.NotEmpty(levels);
        Assert.All(levels.Prepend(0).Zip(levels), pair => Assert.True(pair.Second <= pair.First + 1, $"{pair.First} is followed by {pair.Second}"));
    }

    [Fact]
    public void A_note_stands_beside_its_words_and_both_name_each_other()
    {
        MinedReport mined = Reports.Mine("a.txt", SomeReport.Of("xã Lụa Mới", "huyện Tơ Vàng", "tỉnh Mây Xanh", "năm 2024", "ngày 15 tháng 12 năm 2024", "Số hồ sơ trực tuyến là 44956/5022 hồ sơ, đạt 98,7%."));
        TextSpan span = mined.Figures[0].Span;

        string html = HtmlOf(mined, out _, new ReportNote(1, 17, "error", "Lỗi: Tỷ lệ không khớp", "Không khớp.", null, [span]));

        Assert.Contains("id=\"n1\" data-n=\"1\"><a href=\"/findings/17\">", html, StringComparison.Ordinal);
        Assert.Contains("data-n=\"1\" data-f=\"f1\" title=", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#n1\"", html, StringComparison.Ordinal);
    }

    private static MinedReport Mined(string path) => Reports.Mine(Path.GetFileName(path), File.ReadAllBytes(path));

    private static string HtmlOf(MinedReport mined, out ImmutableArray<LaidBlock> blocks, params ImmutableArray<ReportNote> notes)
    {
        var layout = new ReportLayout(mined.Text!, mined.Sections);
        blocks = layout.Lay();
        IEnumerable<TextMark> marks = mined.Figures.Select((figure, at) => new TextMark(figure.Span, MarkKind.Figure, at))
            .Concat(notes.SelectMany((note, at) => note.Spans.Select(span => new TextMark(span, MarkKind.Finding, at)))).Concat(layout.Between()).Concat(layout.RunIns(blocks));
        ImmutableArray<TextSegment> segments = TextSegments.Cut(mined.Text!.Text.Length, marks, blocks.SelectMany(block => block.Cells.Select(cell => cell.Span.End).Append(block.Span.End)));
        using var writer = new StringWriter();
        new ReportHtml(mined.Text.Text, blocks, segments, notes, [.. mined.Figures.Select(figure => new FigureMark(figure.Id.ToString(), "figure", "…"))], "Bảng").WriteTo(writer, Encoder);
        return writer.ToString();
    }

    /// <summary>What is left without notes, references and elements; a line end between two parts is not of the report.</summary>
    private static string TextOf(string html) => WebUtility.HtmlDecode(Element().Replace(Added().Replace(html.Replace("</div>\n<div class=\"part\">", string.Empty, StringComparison.Ordinal), string.Empty), string.Empty)).Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("<mark class=\"[^\"]*\"[^>]*>(?<words>[^<]*)</mark>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("<span class=\"note.*?</span>|<a class=\"ref.*?</a>", RegexOptions.Singleline, 1000)]
    private static partial Regex Added();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Element();
}
