using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Tests.Outline;

public sealed class OutlineTests
{
    public static TheoryData<string> Ids => [.. OutlineCases.All.Keys];

    /// <summary>Each line of a case is written "level kind criterion | heading"; the title before the lines is the same for all.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_the_sections(string id)
    {
        OutlineCase one = OutlineCases.All[id];

        ReportOutline outline = Some.Outline("BÁO CÁO\nKết quả chuyển đổi số năm 2024\nKính gửi: UBND huyện Yên Mô\n" + string.Join('\n', one.Text));

        Assert.Equal(one.Sections, outline.Sections.Select(Write));
    }

    [Fact]
    public void Gives_spans_in_the_text_as_read_up_to_the_next_heading_of_the_level()
    {
        const string text = "BÁO CÁO\nThử\n  I.  KẾT   QUẢ\nđoạn một\n1. Việc đầu\nđoạn hai\n\nII. KHÓ KHĂN\nđoạn ba";

        ReportOutline outline = Some.Outline(text);

        Assert.Equal(
            ["I.  KẾT   QUẢ\nđoạn một\n1. Việc đầu\nđoạn hai", "1. Việc đầu\nđoạn hai", "II. KHÓ KHĂN\nđoạn ba"],
            outline.Sections.Select(section => section.Span.Slice(text)));
    }

    [Theory]
    [InlineData("đoạn đầu", null, SectionKind.Other)]
    [InlineData("đoạn một", "I. KẾT QUẢ", SectionKind.Results)]
    [InlineData("đoạn hai", "1. Việc đầu", SectionKind.Results)]
    [InlineData("đoạn ba", "II. NHIỆM VỤ TRỌNG TÂM", SectionKind.Plans)]
    [InlineData("Trên đây", null, SectionKind.Other)]
    public void Tells_the_innermost_section_and_the_kind_at_a_place(string place, string? heading, SectionKind kind)
    {
        const string text = "BÁO CÁO\nThử\nKính gửi: UBND xã\nđoạn đầu.\nI. KẾT QUẢ\nđoạn một\n1. Việc đầu\nđoạn hai\nII. NHIỆM VỤ TRỌNG TÂM\nđoạn ba\nTrên đây là báo cáo.";
        int position = text.IndexOf(place, StringComparison.Ordinal);

        ReportOutline outline = Some.Outline(text);

        Assert.Equal(heading, outline.SectionAt(position)?.Heading);
        Assert.Equal(kind, outline.KindAt(position));
    }

    [Fact]
    public void Survives_any_text_with_sections_inside_it_and_inside_their_parents()
    {
        string[] scraps = ["I.", "1.", "1.1", "a)", "(", "(1)", "Tiêu chí số ", "9.9", "Phụ lục", " ", "\n", "*", "**", ":", "BÁO CÁO", "xã ", "XÃ ", "Hà", "tỉnh Thanh Hóa", "năm 2024", "Số: ", "/", "- Yêu cầu:", "Đánh giá", "tháng", "\u0301", "."];
        var random = new Random(20240630);
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => scraps[random.Next(scraps.Length)]));

            ReportOutline outline = Some.Outline(text);

            Assert.All(outline.Sections, section =>
            {
                Assert.InRange(section.Span.Start, 0, section.Span.End);
                Assert.InRange(section.Span.End, section.Span.Start, text.Length);
                Section? parent = outline.ParentOf(section);
                Assert.True(parent is null || (parent.Span.Start <= section.Span.Start && parent.Span.End >= section.Span.End && parent.Level == section.Level - 1));
            });
        }
    }

    [Theory]
    [InlineData("ngày.")]
    [InlineData("Số: ")]
    [InlineData("xã Hà ")]
    [InlineData("BÁO CÁO xã Hà Tân 1/KH-UB ")]
    [InlineData("1.")]
    [InlineData("từ 1/1 đến ")]
    [InlineData("a.gov.vn")]
    [InlineData("Sở A ")]
    [InlineData("BÁO CÁO\n1. Việc\n")]
    [InlineData("UBND xã Hà Tân\n")]
    public void Reads_a_long_repetition_without_running_into_a_limit_of_time(string scrap) =>
        Assert.NotNull(Some.Outline(string.Concat(Enumerable.Repeat(scrap, 20_000))).Header);

    private static string Write(Section section) =>
        $"{section.Level} {section.Kind}{(section.Criterion is null ? string.Empty : " " + section.Criterion)} | {section.Heading}";
}
