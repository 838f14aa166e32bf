using DtiExtract.Mining.Reading;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class TableTests
{
    private const string Bold = "<w:b/>";

    [Fact]
    public void Gives_each_cell_its_column_and_its_text()
    {
        TextBlock row = Assert.Single(Table(Row("1", "", "92,4")).Blocks);
        Assert.Equal(BlockKind.TableRow, row.Kind);
        Assert.Equal(["0+1x1 1", "1+1x1 ", "2+1x1 92,4"], Cells(Table(Row("1", "", "92,4")), 0));
    }

    [Fact]
    public void Counts_merged_cells_over_columns_and_rows()
    {
        string rows =
            $"<w:tr>{Down("STT", "restart")}{Wide("Kết quả", 2)}</w:tr>" +
            $"<w:tr>{Down("", "continue")}{Cell(P("Số"))}{Cell(P("Tỷ lệ"))}</w:tr>" +
            $"<w:tr>{Down("", null)}{Cell(P("12"))}{Cell(P("80%"))}</w:tr>";
        ReportText report = Table(rows);
        Assert.Equal(["0+1x3 STT", "1+2x1 Kết quả"], Cells(report, 0));
        Assert.Equal(["1+1x1 Số", "2+1x1 Tỷ lệ"], Cells(report, 1));
        Assert.Equal("STT\tKết quả\nSố\tTỷ lệ\n12\t80%\n", report.Text);
    }

    [Fact]
    public void Joins_cells_merged_the_old_way()
    {
        string rows = $"""<w:tr>{Cell(P("Tổng"), """<w:hMerge w:val="restart"/>""")}{Cell(P(""), "<w:hMerge/>")}{Cell(P("12"))}</w:tr>""";
        Assert.Equal(["0+2x1 Tổng", "2+1x1 12"], Cells(Table(rows), 0));
    }

    [Fact]
    public void Leaves_room_for_columns_before_the_row() =>
        Assert.Equal(["2+1x1 x"], Cells(Table($"""<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>{Cell(P("x"))}</w:tr>"""), 0));

    [Fact]
    public void Joins_the_paragraphs_of_a_cell_with_a_space() =>
        Assert.Equal("Tỷ lệ hồ sơ\t80 %\n", Table($"<w:tr>{Cell(P("Tỷ lệ") + "<w:p/>" + P("hồ sơ"))}{Cell("<w:p><w:r><w:t>80</w:t><w:br/><w:t>%</w:t></w:r></w:p>")}</w:tr>").Text);

    [Fact]
    public void Writes_automatic_row_numbers_into_cells_without_text()
    {
        string number = Cell($"<w:p><w:pPr>{InList(1)}</w:pPr></w:p>");
        string body = $"<w:tbl><w:tr>{number}{Cell(P("a"))}</w:tr><w:tr>{number}{Cell(P("b"))}</w:tr></w:tbl>";
        Assert.Equal(["1.\ta", "2.\tb"], WithBody(body).List(Level(0, "decimal", "%1.")).Lines());
    }

    [Fact]
    public void Puts_a_nested_table_after_the_row_that_holds_it()
    {
        string nested = $"<w:tbl>{Row("trong 1")}{Row("trong 2")}</w:tbl>";
        ReportText report = Table($"<w:tr>{Cell(P("ngoài") + nested + P("cùng ô"))}{Cell(P("bên"))}</w:tr>" + Row("sau"));
        Assert.Equal("ngoài cùng ô\tbên\ntrong 1\ntrong 2\nsau\n", report.Text);
        Assert.Equal([(0, 0), (1, 0), (1, 1), (0, 1)], report.Blocks.Select(static block => (block.Row!.Table, block.Row.Row)));
    }

    [Fact]
    public void Leaves_out_deleted_rows_and_cells()
    {
        string rows = $"<w:tr><w:trPr><w:del/></w:trPr>{Cell(P("cũ"))}</w:tr><w:tr>{Cell(P("bỏ"), "<w:cellDel/>")}{Cell(P("mới"))}</w:tr>";
        Assert.Equal("mới\n", Table(rows).Text);
    }

    [Fact]
    public void Makes_no_block_of_an_empty_row_but_counts_it() =>
        Assert.Equal([0, 2], Table(Row("a") + Row("", "") + Row("b")).Blocks.Select(static block => block.Row!.Row));

    [Fact]
    public void Reads_rows_and_cells_inside_content_controls() =>
        Assert.Equal("a\tb\n", Table($"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtPr/><w:sdtContent>{Cell(P("a"))}</w:sdtContent></w:sdt>{Cell(P("b"))}</w:tr></w:sdtContent></w:sdt>").Text);

    public static TheoryData<string, string> Heads => new()
    {
        { $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell(P("Nội dung"))}</w:tr>" + Row("x"), "H-" },
        { Row("TT", "Nội dung") + Row("1", "x"), "H-" },
        { Row("Số TT.", "Nội dung") + Row("1", "x"), "H-" },
        { $"<w:tr>{Down("STT", "restart")}{Wide("Kết quả", 2)}</w:tr><w:tr>{Down("", "continue")}{Cell(P("a"))}{Cell(P("b"))}</w:tr>" + Row("1", "2", "3"), "HH-" },
        { BoldRow("Chỉ tiêu", "Kế hoạch", "Thực hiện") + Row("x", "1", "2"), "H-" },
        { BoldRow("ỦY BAN NHÂN DÂN", "CỘNG HÒA") + Row("Số 1", "Độc lập"), "--" },
        { Row("Chỉ tiêu", "Kế hoạch", "Thực hiện") + Row("x", "1", "2"), "--" },
        { BoldRow("một", "hàng", "thôi"), "-" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Knows_rows_of_heads_by_their_mark_or_their_look(string rows, string heads) =>
        Assert.Equal(heads, string.Concat(Table(rows).Blocks.Select(static block => block.Row!.IsHeader ? 'H' : '-')));

    [Theory]
    [InlineData("""<w:gridSpan w:val="2147483647"/>""", 1024)]
    [InlineData("""<w:gridSpan w:val="-3"/>""", 1)]
    [InlineData("""<w:gridSpan w:val="nhiều"/>""", 1)]
    public void Survives_spans_that_no_table_has(string properties, int span)
    {
        ReportText report = Table($"<w:tr>{Cell(P("a"), properties)}{Cell(P("b"))}</w:tr>");
        Assert.Equal([$"0+{span}x1 a", $"{span}+1x1 b"], Cells(report, 0));
    }

    private static ReportText Table(string rows) => WithBody($"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>").Read();

    private static string Wide(string text, int columns) => Cell(P(text), $"""<w:gridSpan w:val="{columns}"/>""");

    private static string Down(string text, string? merge) => Cell(P(text), merge is null ? "<w:vMerge/>" : $"""<w:vMerge w:val="{merge}"/>""");

    private static string BoldRow(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(static text => Cell($"<w:p>{R(text, Bold)}</w:p>")))}</w:tr>";

    private static string[] Cells(ReportText report, int block) =>
        [.. report.Blocks[block].Row!.Cells.Select(cell => $"{cell.Column}+{cell.ColumnSpan}x{cell.RowSpan} {string.Concat(cell.Pieces.Select(piece => piece.Slice(report.Text)))}")];
}
