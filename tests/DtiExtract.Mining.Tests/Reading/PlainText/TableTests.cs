using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

public sealed class TableTests
{
    private static readonly string[] Rows = ["STT ¦ Nội dung ¦ ĐVT ¦ Kết quả", "1 ¦ Tỷ lệ hồ sơ trực tuyến ¦ % ¦ 92,4", "2 ¦ Số máy tính ¦ máy ¦ 17"];

    public static TheoryData<string, string> Looks => new()
    {
        { "bars", "STT | Nội dung | ĐVT | Kết quả\n1 | Tỷ lệ hồ sơ trực tuyến | % | 92,4\n2 | Số máy tính | máy | 17" },
        {
            "bars at both ends, with rules",
            "|STT|Nội dung|ĐVT|Kết quả|\n|---|---|---|---|\n|1|Tỷ lệ hồ sơ trực tuyến|%|92,4|\n|2|Số máy tính|máy|17|"
        },
        { "tabs", "STT\tNội dung\tĐVT\tKết quả\n1\tTỷ lệ hồ sơ trực tuyến\t%\t92,4\n\n2\tSố máy tính\tmáy\t17" },
        { "tabs, a cell broken over lines", "STT\tNội dung\tĐVT\tKết quả\n1\tTỷ lệ hồ sơ\ntrực tuyến\t%\t92,4\n2\tSố máy tính\tmáy\t17" },
        {
            "aligned by spaces",
            "STT   Nội dung                  ĐVT   Kết quả\n1     Tỷ lệ hồ sơ trực tuyến    %     92,4\n2     Số máy tính               máy   17  "
        },
        {
            "aligned by spaces, a cell broken over lines",
            "STT   Nội dung        ĐVT   Kết quả\n1     Tỷ lệ hồ sơ     %     92,4\n      trực tuyến\n2     Số máy tính     máy   17"
        },
        { "one cell a line", "STT\n|\nNội dung\n|\nĐVT\n|\nKết quả\n|\n1\n|\nTỷ lệ hồ sơ\ntrực tuyến\n|\n%\n|\n92,4\n|\n2\n|\nSố máy tính\n|\nmáy\n|\n17\n|" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Reads_the_rows_of_a_table(string look, string text)
    {
        ReportText report = PlainTexts.Read($"Kết quả như sau:\n{text}\n\nTrên đây là báo cáo.");
        Assert.Equal(["Kết quả như sau:", .. Rows, "Trên đây là báo cáo."], PlainTexts.Blocks(report));
        TableRow[] rows = [.. report.Blocks.Select(block => block.Row).OfType<TableRow>()];
        Assert.Equal([0, 1, 2], rows.Select(row => row.Row));
        Assert.Equal([true, false, false], rows.Select(row => row.IsHeader));
        Assert.All(rows, row => Assert.Equal(0, row.Table));
        Assert.All(rows, row => Assert.Equal([0, 1, 2, 3], row.Cells.Select(cell => cell.Column)));
        Assert.NotEmpty(look);
    }

    [Theory]
    [InlineData("1 | Tỷ lệ hồ sơ | % | 80 | 92,4 | Đạt", "1 ¦ Tỷ lệ hồ sơ ¦ % ¦ 80 ¦ 92,4 ¦ Đạt")]
    [InlineData("1\n|\nTỷ\nlệ cán bộ được tập huấn\n|\n%\n|\n100\n|", "1 ¦ Tỷ lệ cán bộ được tập huấn ¦ % ¦ 100")]
    public void Reads_a_row_alone(string text, string row) => Assert.Equal([row], PlainTexts.Blocks(text));

    [Theory]
    [InlineData("TT\tLĩnh vực\tHồ sơ\n1\tĐất đai\t189\n\tTổng cộng\t189", 2)]
    [InlineData("\tTT\tLĩnh vực\tHồ sơ\n\t1\tĐất đai\t189\n\t2\tHộ tịch\t189", 2)]
    public void Keeps_the_columns_of_a_row_that_begins_with_an_empty_cell(string text, int column)
    {
        ReportText report = PlainTexts.Read(text);

        Assert.Equal(column, report.Blocks[^1].Row!.Cells[^1].Column);
    }

    [Fact]
    public void Keeps_the_column_of_a_cell_behind_an_empty_one()
    {
        ReportText report = PlainTexts.Read("STT\tNội dung\tKế hoạch\tGhi chú\n1\tMáy tính\t\tĐạt");
        Assert.Equal([0, 1, 3], report.Blocks[1].Row!.Cells.Select(cell => cell.Column));
    }

    [Fact]
    public void Numbers_the_tables_of_a_report()
    {
        ReportText report = PlainTexts.Read("a | b | 1\nc | d | 2\n\nBảng hai:\nx\ty\t1\nz\tt\t2");
        Assert.Equal([0, 0, 1, 1], report.Blocks.Select(block => block.Row).OfType<TableRow>().Select(row => row.Table));
    }

    [Fact]
    public void Takes_the_marks_below_the_heads_for_heads()
    {
        ReportText report = PlainTexts.Read("TT | Chỉ tiêu | Kế hoạch\n(1) | (2) | (3)=(2)/(1)\n1 | Máy tính | 17");
        Assert.Equal([true, true, false], report.Blocks.Select(block => block.Row!.IsHeader));
    }

    [Theory]
    [InlineData("\t- Tổ chức 07 lớp bồi dưỡng.\n\t- Mở 03 lớp tập huấn.")]
    [InlineData("1.\tTriển khai kế hoạch.\n2.\tMở 03 lớp tập huấn.")]
    [InlineData("-   Mở 03 lớp   tập huấn.")]
    [InlineData("Đã    nâng    cấp    3    trạm")]
    [InlineData("số hóa  2.216 kết quả, tỷ lệ  14,4%")]
    [InlineData("Cán bộ 4G|5G")]
    public void Makes_no_table_of_a_sentence(string text) => Assert.All(PlainTexts.Read(text).Blocks, block => Assert.Null(block.Row));

    [Theory]
    [InlineData("UBND HUYỆN AN HÀ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   UBND XÃ HÀ AN             Độc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND            Hà An, ngày 15 tháng 6 năm 2024")]
    [InlineData("UBND HUYỆN AN HÀ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ HÀ AN\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\tHà An, ngày 15 tháng 6 năm 2024")]
    public void Reads_the_left_column_of_a_letterhead_first(string text)
    {
        ReportText report = PlainTexts.Read(text);
        string[] lines =
        [
            "UBND HUYỆN AN HÀ", "UBND XÃ HÀ AN", "Số: 12/BC-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hà An, ngày 15 tháng 6 năm 2024",
        ];
        Assert.Equal(lines, PlainTexts.Blocks(report));
        Assert.All(report.Blocks, block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }
}
