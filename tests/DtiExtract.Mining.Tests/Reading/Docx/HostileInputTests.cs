using System.Text;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Docx;
using static DtiExtract.Mining.Tests.Reading.Docx.DocxBuilder;

namespace DtiExtract.Mining.Tests.Reading.Docx;

public sealed class HostileInputTests
{
    private static readonly byte[] Sound = WithBody(P("báo cáo")).Build();

    public static TheoryData<string, ProblemCode> Files => new()
    {
        { "cut", ProblemCode.Damaged },
        { "no directory", ProblemCode.Damaged },
        { "other bytes", ProblemCode.Damaged },
        { "password", ProblemCode.Encrypted },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Refuses_a_damaged_archive(string damage, ProblemCode code)
    {
        byte[] bytes = damage switch
        {
            "cut" => Sound[..(Sound.Length / 2)],
            "no directory" => Sound[..^30],
            "other bytes" => WithDamagedData(),
            _ => WithPasswordFlag(),
        };
        Assert.Equal(code, ProblemOf(bytes).Code);
    }

    [Theory]
    [InlineData("<w:document", ProblemCode.Damaged)]
    [InlineData("", ProblemCode.Damaged)]
    [InlineData("""<?xml version="1.0" encoding="klingon"?><a/>""", ProblemCode.Damaged)]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>""", ProblemCode.DoctypeForbidden)]
    [InlineData("""<!DOCTYPE d SYSTEM "http://nowhere.invalid/d.dtd"><d/>""", ProblemCode.DoctypeForbidden)]
    [InlineData("<d>&unknown;</d>", ProblemCode.Damaged)]
    [InlineData("<d/>", ProblemCode.Empty)]
    public void Refuses_a_main_part_that_is_no_sound_xml(string xml, ProblemCode code) =>
        Assert.Equal(code, ProblemOf(WithBody("").Part("word/document.xml", xml).Build()).Code);

    [Theory]
    [InlineData("xl/workbook.xml", ProblemCode.Spreadsheet)]
    [InlineData("ppt/presentation.xml", ProblemCode.Presentation)]
    [InlineData("word/styles.xml", ProblemCode.Damaged)]
    [InlineData("ảnh/1.jpg", ProblemCode.Archive)]
    public void Says_what_an_archive_without_a_document_is(string part, ProblemCode code) =>
        Assert.Equal(code, ProblemOf(WithBody("").Without("word/document.xml").Part(part, "<a/>").Build()).Code);

    [Theory]
    [InlineData("word/document.xml", "word\\document.xml")]
    [InlineData("word/document.xml", "Word/Document.xml")]
    [InlineData("_rels/.rels", null)]
    public void Tolerates_odd_names_of_parts(string part, string? instead)
    {
        DocxBuilder builder = WithBody("").Without(part);
        string document = $"<w:document {Namespaces}><w:body>{P("báo cáo")}</w:body></w:document>";
        Assert.Equal(["báo cáo"], builder.Part(instead ?? "word/document.xml", document).Lines());
    }

    [Fact]
    public void Finds_the_main_part_by_its_relationship()
    {
        string document = $"<w:document {Namespaces}><w:body>{P("báo cáo")}</w:body></w:document>";
        string relationships = """<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/nội%20dung/../than/bai.xml"/></Relationships>""";
        Assert.Equal(["báo cáo"], WithBody("").Without("word/document.xml").Part("than/bai.xml", document).Part("_rels/.rels", relationships).Lines());
    }

    public static TheoryData<ReadingLimits, ProblemCode, string> Limits => new()
    {
        { new ReadingLimits { MaxFileBytes = 512 }, ProblemCode.FileTooLarge, "512 byte" },
        { new ReadingLimits { MaxUnpackedBytes = 2048 }, ProblemCode.ArchiveBomb, "2 KB" },
        { new ReadingLimits { MaxCharacters = 500 }, ProblemCode.TooMuchText, "500" },
        { new ReadingLimits { MaxParagraphs = 60 }, ProblemCode.TooManyParagraphs, "60" },
        { new ReadingLimits { MaxDepth = 9 }, ProblemCode.NestedTooDeep, "9" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Ends_the_reading_at_each_limit(ReadingLimits limits, ProblemCode code, string limit)
    {
        string body = string.Concat(Enumerable.Repeat(P("chữ ký số") + "<w:p/>", 60)) + $"<w:tbl><w:tr>{Cell($"<w:tbl>{Row("sâu")}</w:tbl>")}</w:tr></w:tbl>";
        Problem problem = ProblemOf(WithBody(body).Build(), limits);
        Assert.Equal((code, limit), (problem.Code, problem.Arguments[^1]));
    }

    [Fact]
    public void Counts_cells_without_paragraphs_as_paragraphs() =>
        Assert.Equal(ProblemCode.TooManyParagraphs, ProblemOf(WithBody($"<w:tbl><w:tr>{string.Concat(Enumerable.Repeat("<w:tc/>", 100))}</w:tr></w:tbl>").Build(), new ReadingLimits { MaxParagraphs = 50 }).Code);

    [Fact]
    public void Refuses_a_tag_that_does_not_end() =>
        Assert.Equal(ProblemCode.ArchiveBomb, ProblemOf(WithBody($"""<w:p w:a="{new string('x', 5 << 20)}"/>""").Build()).Code);

    [Fact]
    public void Refuses_a_document_of_nothing_but_new_names()
    {
        var body = new StringBuilder();
        for (int i = 0; i < 21_000; i++)
        {
            body.Append("<w:n").Append(i).Append("/>");
        }

        Assert.Equal(ProblemCode.Damaged, ProblemOf(WithBody(body.ToString()).Build()).Code);
    }

    [Theory]
    [InlineData("image", 1)]
    [InlineData("subDocument", 1)]
    [InlineData("hyperlink", 0)]
    [InlineData("attachedTemplate", 0)]
    public void Says_once_that_content_outside_was_not_fetched(string kind, int problems)
    {
        ReportText report = WithBody(P("báo cáo")).External(kind, "http://nowhere.invalid/a").External(kind, "file:///b").Read();
        Assert.Equal(problems, report.Problems.Count(static problem => problem.Code == ProblemCode.ExternalReferenceIgnored));
    }

    [Fact]
    public async Task Ends_when_the_reading_is_called_off()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => new DocxReader(new ReadingLimits()).Read(ReportSource.FromBytes("a.docx", Sound), source.Token));
    }

    [Fact]
    public void Answers_any_damage_with_a_report_or_a_problem()
    {
        var random = new Random(20240630);
        byte[] sound = WithBody(P("mục", InList(1)) + "<w:tbl>" + Row("a", "b") + "</w:tbl>").List(Level(0, "decimal", "%1.")).Build();
        for (int round = 0; round < 500; round++)
        {
            byte[] bytes = [.. sound];
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Exception? exception = Record.Exception(() => DocxBuilder.Read(bytes));
            Assert.True(exception is null or UnreadableReportException, $"round {round}: {exception}");
        }
    }

    private static byte[] WithDamagedData()
    {
        byte[] bytes = [.. Sound];
        bytes.AsSpan(40, 60).Fill(0xFF);
        return bytes;
    }

    /// <summary>Sets the flag of encryption in the directory's entries.</summary>
    private static byte[] WithPasswordFlag()
    {
        byte[] bytes = [.. Sound];
        for (int i = 0; i < bytes.Length - 8; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                bytes[i + 8] |= 1;
            }
        }

        return bytes;
    }

    private static Problem ProblemOf(byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableReportException>(() => DocxBuilder.Read(bytes, limits)).Problem;
}
