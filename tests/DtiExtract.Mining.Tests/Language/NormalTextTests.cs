using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Language;

public sealed class NormalTextTests
{
    private const string Sentence = "Đến nay, Ủy ban nhân dân xã đã số hóa 97,4% hồ sơ; thuở trước chưa được vậy.";

    [Fact]
    public void Composes_decomposed_and_half_composed_letters()
    {
        Assert.Equal(Sentence, Normal(VietnameseForms.Decomposed(Sentence)));
        Assert.Equal(Sentence, Normal(VietnameseForms.HalfComposed(Sentence)));
    }

    [Fact]
    public void Composes_marks_in_any_order()
    {
        Assert.Equal(Sentence, Normal(VietnameseForms.ToneFirst(Sentence)));
        Assert.Equal(Sentence, Normal(VietnameseForms.ToneLast(Sentence)));
    }

    [Theory]
    [InlineData("\u00D0ến", "Đến")]
    [InlineData("\u0189ến", "Đến")]
    [InlineData("\u00F0ã", "đã")]
    [InlineData("\u0256ã", "đã")]
    [InlineData("d\u0335ã", "đã")]
    [InlineData("5\u20107", "5-7")]
    [InlineData("5\u20117", "5-7")]
    [InlineData("5\u20127", "5-7")]
    [InlineData("5\u20137", "5-7")]
    [InlineData("5\u20147", "5-7")]
    [InlineData("5\u22127", "5-7")]
    [InlineData("4\u20445", "4/5")]
    [InlineData("4\u22155", "4/5")]
    [InlineData("4\uFF0F5", "4/5")]
    [InlineData("97\uFF05", "97%")]
    [InlineData("97\u066A", "97%")]
    [InlineData("97\uFF0C4", "97,4")]
    [InlineData("97\u201A4", "97,4")]
    [InlineData("\uFF11\uFF12\uFF13", "123")]
    [InlineData("hồ\u00A0sơ", "hồ sơ")]
    [InlineData("hồ\u2007sơ", "hồ sơ")]
    [InlineData("hồ\u2009sơ", "hồ sơ")]
    [InlineData("hồ\u202Fsơ", "hồ sơ")]
    [InlineData("hồ\u3000sơ", "hồ sơ")]
    [InlineData("hồ\tsơ", "hồ sơ")]
    [InlineData("hồ \u00A0 \t sơ", "hồ sơ")]
    [InlineData("hồ\u200B sơ", "hồ sơ")]
    [InlineData("h\u00ADồ sơ", "hồ sơ")]
    [InlineData("\uFEFFhồ sơ", "hồ sơ")]
    [InlineData("  hồ sơ  ", "hồ sơ")]
    [InlineData("h\u043E\u0302\u0300 sơ", "hồ sơ")]
    [InlineData("“CĐS”", "\"CĐS\"")]
    public void Writes_what_was_meant(string written, string meant) => Assert.Equal(meant, Normal(written));

    [Theory]
    [InlineData("km²")]
    [InlineData("hòa hoà")]
    [InlineData("tỷ tỉ")]
    [InlineData("ĐẠT")]
    [InlineData("\u0301")]
    public void Leaves_as_written(string text) => Assert.Equal(text, Normal(text));

    [Fact]
    public void Does_not_compose_a_mark_onto_the_block_before()
    {
        var text = NormalText.Of(SomeText.OfLines("a\n\u0301b"));

        Assert.Equal("a\n\u0301b\n", text.Text);
    }

    [Fact]
    public void Leads_every_span_back_to_the_text_that_it_came_from()
    {
        var composed = NormalText.Of(SomeText.OfLines(Sentence));
        var decomposed = NormalText.Of(SomeText.OfLines(VietnameseForms.Decomposed(Sentence)));

        Assert.Equal(composed.Text, decomposed.Text);
        for (int start = 0; start < Sentence.Length; start++)
        {
            for (int end = start + 1; end <= Sentence.Length; end++)
            {
                var span = new TextSpan(start, end);
                Assert.Equal(VietnameseForms.Decomposed(span.Slice(Sentence)), decomposed.ToSource(span).Slice(decomposed.Report.Text));
            }
        }
    }

    [Fact]
    public void Leads_an_empty_span_back_to_its_place()
    {
        var text = NormalText.Of(SomeText.OfLines("o\u0302\u0300i"));

        Assert.Equal(new TextSpan(3, 3), text.ToSource(new TextSpan(1, 1)));
        Assert.Equal(new TextSpan(4, 4), text.ToSource(new TextSpan(text.Text.Length, text.Text.Length)));
    }

    [Fact]
    public void Separates_the_cells_of_a_row()
    {
        var text = NormalText.Of(SomeText.OfLines("¦¦TT¦Nội dung¦¦Kết quả"));

        NormalBlock row = Assert.Single(text.Blocks);
        Assert.Equal("TT\tNội dung\tKết quả\n", text.Text);
        Assert.Equal(["TT", "Nội dung", "Kết quả"], row.Cells.Select(cell => cell.Slice(text.Text)));
        Assert.Equal(["TT", "Nội dung", "Kết quả"], row.Cells.Select(cell => text.ToSource(cell).Slice(text.Report.Text)));
    }

    [Fact]
    public void Makes_a_space_of_the_tab_inside_a_cell() =>
        Assert.Equal("Thôn Đông\t12\n", NormalText.Of(SomeText.OfLines("Thôn\tĐông¦12")).Text);

    [Fact]
    public void Joins_pieces_with_a_space_and_glued_pieces_without()
    {
        const string Text = "đạt 97,\n4%\n2\nvăn bản";
        var block = new TextBlock { Kind = BlockKind.Paragraph, Pieces = [new TextSpan(0, 7), new TextSpan(8, 10), new TextSpan(13, Text.Length)], Glued = [1] };

        var text = NormalText.Of(SomeText.Of(Text, [block]));

        Assert.Equal("đạt 97,4% văn bản\n", text.Text);
        Assert.Equal("97,\n4%", text.ToSource(new TextSpan(4, 9)).Slice(Text));
        Assert.Equal("4%\n2\nvăn", text.ToSource(new TextSpan(7, 13)).Slice(Text));
    }

    [Fact]
    public void Keeps_one_block_a_line()
    {
        var text = NormalText.Of(SomeText.OfLines("một\nhai\nba"));

        Assert.Equal("một\nhai\nba\n", text.Text);
        Assert.Equal(["một", "hai", "ba"], text.Blocks.Select(block => block.Span.Slice(text.Text)));
    }

    [Fact]
    public void Survives_a_report_without_blocks()
    {
        var text = NormalText.Of(SomeText.Of(string.Empty, ImmutableArray<TextBlock>.Empty));

        Assert.Equal(string.Empty, text.Text);
        Assert.Equal(new TextSpan(0, 0), text.ToSource(new TextSpan(0, 0)));
    }

    private static string Normal(string text)
    {
        var normal = NormalText.Of(SomeText.OfLines(text));
        return Assert.Single(normal.Blocks).Span.Slice(normal.Text);
    }
}
