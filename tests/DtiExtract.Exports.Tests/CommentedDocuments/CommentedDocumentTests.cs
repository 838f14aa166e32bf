using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DtiExtract.Exports.CommentedDocuments;
using DtiExtract.Mining;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.Tests.CommentedDocuments;

public sealed class CommentedDocumentTests
{
    /// <summary>Bodies of drafts, and the words that the comment must lie upon.</summary>
    public static TheoryData<string, string> Drafts => new()
    {
        // In one run, among other words.
        { P("<w:r><w:t>Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.</w:t></w:r>"), "21.880/2.000 người dân, đạt 94%" },

        // Over runs that formatting and the spelling checker have cut, a break among them.
        { P("<w:r><w:t xml:space=\"preserve\">Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>880/2</w:t></w:r><w:r><w:t>.000</w:t><w:tab/><w:t>người dân, đạt 94</w:t><w:t>%.</w:t></w:r>"), "21.880/2.000người dân, đạt 94%" },

        // Inside a link, behind a deleted number.
        { P("<w:r><w:t xml:space=\"preserve\">Trạm y tế đã lập hồ sơ sức khỏe điện tử cho </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>21.880/2.000</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>21.880/2.000 người dân, đạt 94%</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>"), "21.880/2.000 người dân, đạt 94%" },

        // In two cells of a table.
        { Table("Hồ sơ sức khỏe điện tử (người)", "21.880/2.000", "94%"), "21.880/2.00094%" },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Comments_stand_at_the_words_of_a_draft_and_nothing_else_changes(string body, string words)
    {
        byte[] draft = SomeDraft.Of(body);

        using WordprocessingDocument commented = Commented("báo cáo.docx", draft);

        W.Comment comment = commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>().First();
        Assert.Equal(words, Words(commented, comment.Id!));
        Assert.Contains("21.880", comment.InnerText, StringComparison.Ordinal);
        Assert.Equal("DtiExtract", comment.Author);
        using WordprocessingDocument before = Open(draft);
        Assert.Equal(before.MainDocumentPart!.Document.InnerText, commented.MainDocumentPart.Document.InnerText);
    }

    [Fact]
    public void The_second_of_equal_words_is_told_from_the_first()
    {
        using WordprocessingDocument commented = Commented("a.docx", SomeDraft.Of(
            P("<w:r><w:t>Yêu cầu lập hồ sơ sức khỏe điện tử đạt 94%; đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.</w:t></w:r>")));

        Assert.All(commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>(), comment => Assert.EndsWith("94%", Words(commented, comment.Id!), StringComparison.Ordinal));
        Assert.Contains(commented.MainDocumentPart.WordprocessingCommentsPart.Comments.Elements<W.Comment>(), comment => Words(commented, comment.Id!) == "21.880/2.000 người dân, đạt 94%");
    }

    [Fact]
    public void Comments_of_people_stay()
    {
        using WordprocessingDocument commented = Commented("a.docx", SomeDraft.Of(P("<w:r><w:t>Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.</w:t></w:r>"), comment: "Xem lại đoạn này"));

        W.Comment[] comments = [.. commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>()];
        Assert.Equal(("4", "Chị Lan", "Xem lại đoạn này"), (comments[0].Id!.Value!, comments[0].Author!.Value!, comments[0].InnerText));
        Assert.Equal("5", comments[1].Id);
    }

    [Fact]
    public void A_plain_text_becomes_a_document_with_comments()
    {
        MinedReport report = Some.Mined(Some.Contradiction);

        using WordprocessingDocument commented = Open(new CommentedDocument(MessageLanguage.Vietnamese, TimeProvider.System).Write(report, []));

        Assert.Empty(Faults(commented));
        W.Comment[] comments = [.. commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>()];
        Assert.Equal(report.Findings.Sum(finding => finding.Spans.Length), comments.Length);
        Assert.Contains(comments, comment => Words(commented, comment.Id!) == "21.880/2.000 người dân, đạt 94%");
        Assert.Contains("Tổng số văn bản đi là 1.250 văn bản", commented.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_whose_parts_would_fill_the_memory_becomes_a_document_of_its_text()
    {
        byte[] draft = SomeDraft.Of(P("<w:r><w:t>Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.</w:t></w:r>"));
        using var stream = new MemoryStream();
        stream.Write(draft);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = package.CreateEntry("word/comments.xml").Open();
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 65; i++)
            {
                part.Write(megabyte);
            }
        }

        using WordprocessingDocument commented = Commented("bản nháp.docx", stream.ToArray());

        Assert.StartsWith("Phần chữ đọc được từ tệp bản nháp.docx", commented.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_the_strict_form_has_its_comments_at_the_words_as_well()
    {
        using WordprocessingDocument commented = Commented("a.docx", SomeDraft.Strict(P("<w:r><w:t>Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.</w:t></w:r>")));

        Assert.Contains(commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>(), comment => Words(commented, comment.Id!) == "21.880/2.000 người dân, đạt 94%");
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "Phát hiện 1, lỗi – ")]
    [InlineData(MessageLanguage.English, "Finding 1, error – ")]
    public void A_comment_says_what_is_wrong_how_it_is_calculated_and_what_may_be_right(MessageLanguage language, string beginning)
    {
        MinedReport report = Some.Mined(Some.Contradiction);

        using WordprocessingDocument commented = Open(new CommentedDocument(language, TimeProvider.System).Write(report, []));

        W.Comment whole = commented.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<W.Comment>().First(comment => comment.InnerText.StartsWith(beginning, StringComparison.Ordinal));
        Assert.Contains(report.Findings[0].Message(language), whole.InnerText, StringComparison.Ordinal);
    }

    /// <summary>The words of a comment in the document.</summary>
    private static string Words(WordprocessingDocument document, string id)
    {
        var words = new System.Text.StringBuilder();
        bool isInside = false;
        foreach (OpenXmlElement element in document.MainDocumentPart!.Document.Descendants())
        {
            isInside = element switch
            {
                W.CommentRangeStart start when start.Id == id => true,
                W.CommentRangeEnd end when end.Id == id => false,
                _ => isInside,
            };
            words.Append(isInside && element is W.Text text ? text.Text : null);
        }

        return words.ToString();
    }

    private static WordprocessingDocument Commented(string name, byte[] draft)
    {
        WordprocessingDocument document = Open(new CommentedDocument(MessageLanguage.Vietnamese, TimeProvider.System).Write(Some.MinedFile(name, draft), draft));
        Assert.Empty(Faults(document));
        return document;
    }

    private static IEnumerable<string> Faults(WordprocessingDocument document) => new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}");

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string P(string runs) => $"<w:p>{runs}</w:p>";

    private static string Table(string name, params string[] cells) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>{Row("Chỉ tiêu", "Kết quả", "Tỷ lệ")}{Row([name, .. cells])}</w:tbl><w:p/>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";
}
