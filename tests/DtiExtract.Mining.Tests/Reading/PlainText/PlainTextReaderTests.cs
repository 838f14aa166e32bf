using System.Text;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Refuses_a_large_file_before_it_is_read()
    {
        var limits = new ReadingLimits { MaxPlainTextBytes = 1 << 20 };
        Problem problem = PlainTexts.Refusal(new byte[3 << 19], limits);
        Assert.Equal(ProblemCode.FileTooLarge, problem.Code);
        Assert.Equal(["1,5 MB", "1 MB"], problem.Arguments);
    }

    [Fact]
    public void Refuses_too_much_text()
    {
        Problem problem = PlainTexts.Refusal(Encoding.UTF8.GetBytes(new string('a', 1001)), new ReadingLimits { MaxCharacters = 1000 });
        Assert.Equal(ProblemCode.TooMuchText, problem.Code);
        Assert.Equal(["1.000"], problem.Arguments);
    }

    [Fact]
    public void Refuses_too_many_paragraphs_empty_ones_counted()
    {
        Problem problem = PlainTexts.Refusal(Encoding.UTF8.GetBytes("a" + new string('\n', 1000)), new ReadingLimits { MaxParagraphs = 1000 });
        Assert.Equal(ProblemCode.TooManyParagraphs, problem.Code);
        Assert.Equal(["1.000"], problem.Arguments);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\f\u00A0\u3000")]
    public void Refuses_white_space(string text) => Assert.Equal(ProblemCode.Empty, PlainTexts.Refusal(Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void Refuses_bytes_that_are_no_text()
    {
        byte[] bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        Assert.Equal(ProblemCode.UnknownFormat, PlainTexts.Refusal(bytes).Code);
    }

    [Fact]
    public void Gives_up_when_called_off() =>
        Assert.Throws<OperationCanceledException>(() =>
            new DtiExtract.Mining.Reading.PlainText.PlainTextReader(new ReadingLimits()).Read(ReportSource.FromBytes("a.txt", "Báo cáo"u8.ToArray()), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("a\nđạt", 2, 1)]
    [InlineData("a\r\nxã đạt", 2, 4)]
    [InlineData("a\rb\rđạt", 3, 1)]
    [InlineData("\n\n\fđạt", 3, 2)]
    [InlineData("đạt", 1, 1)]
    public void Locates_line_and_column(string text, int line, int column)
    {
        ReportText report = PlainTexts.Read(text);
        int start = text.IndexOf("đạt", StringComparison.Ordinal);
        Assert.Equal(new TextPlace(line, column), report.Source.Locate(new TextSpan(start, start + 3)));
    }

    [Theory]
    [InlineData("|\n|\n|\n|")]
    [InlineData("|||\n|\n| |")]
    [InlineData("\t\t\t\n\ta\t\n")]
    [InlineData("1.\n2.\n[\n(\n*\n-\n/\n%\n.")]
    [InlineData("\u0300\n\u200B\n\uFEFF\n\uD800")]
    [InlineData("_____\n1\n[1]\n_____")]
    [InlineData("Trang \nPage \n--\n- -\n-1-\n––––––")]
    [InlineData("a   b\n   b\n \u00A0   c   d\n\f   e")]
    public void Survives_odd_text_and_loses_none_of_it(string text) => AssertNothingIsLost(PlainTexts.Read(text));

    [Fact]
    public void Loses_nothing_of_any_text_made_of_the_parts_of_reports()
    {
        string[] parts =
        [
            "\n", "\n", "\r\n", "\n\n", "\f", " ", "   ", "\t", "|", "\n|\n", "1", "2", "100%", "4.", ",", ".", ":", "- ", "a) ", "1.1. ", "IV. ", "xã", "của", "Đạt", "hồ sơ",
            "STT", "Nội dung", "Kết quả", "Nơi nhận", "ngày 5 tháng 6", "_____", "[1] ", "Trang 2", "đ\u0323at", "\u200B", "…",
        ];
        var random = new Random(20240615);
        for (int i = 0; i < 3000; i++)
        {
            string text = "x" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(parts.Length)]));
            AssertNothingIsLost(PlainTexts.Read(text));
        }
    }

    [Fact]
    public void Reads_hostile_shapes_of_a_megabyte()
    {
        string[] shapes = ["đạt 97,4% ", "a    ", "a\t", "a|", "a\u0300", "\u00C3\u00A1 "];
        foreach (string shape in shapes)
        {
            string text = string.Concat(Enumerable.Repeat(shape, 1_000_000 / shape.Length));
            Assert.NotEmpty(PlainTexts.Read(text).Blocks);
        }
    }

    // Every character is in one piece, or its whole line belongs to the page; bars between cells belong to no cell.
    private static void AssertNothingIsLost(ReportText report)
    {
        int[] covers = new int[report.Text.Length];
        foreach (TextBlock block in report.Blocks)
        {
            int last = 0;
            foreach (TextSpan piece in block.Pieces)
            {
                Assert.True(piece.Start >= last && piece.Length > 0 && piece.End <= report.Text.Length, report.Text);
                last = piece.End;
                for (int i = piece.Start; i < piece.End; i++)
                {
                    covers[i]++;
                }
            }

            if (block.Row is { } row)
            {
                Assert.Equal(block.Pieces.Order(SpanOrder), row.Cells.SelectMany(cell => cell.Pieces).Order(SpanOrder));
            }
        }

        int start = 0;
        for (int i = 0; i <= covers.Length; i++)
        {
            if (i == covers.Length || report.Text[i] is '\n' or '\r' or '\f')
            {
                AssertWhole(report.Text, covers, start, i);
                start = i + 1;
            }
        }
    }

    private static readonly Comparer<TextSpan> SpanOrder = Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start));

    private static void AssertWhole(string text, int[] covers, int start, int end)
    {
        int[] counts = [.. Enumerable.Range(start, end - start).Where(i => !char.IsWhiteSpace(text[i]) && text[i] != '|').Select(i => covers[i]).Distinct()];
        Assert.True(counts is [] or [0] or [1], text);
    }
}
