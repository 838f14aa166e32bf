using System.Text;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading;

public sealed class FormatDetectorTests
{
    public static TheoryData<string, ReportFormat> Readable => new()
    {
        { "PK\u0003\u0004rest", ReportFormat.Docx },
        { "%PDF-1.7\n", ReportFormat.Pdf },
        { "\r\n\0junk before\n%PDF-1.4\n", ReportFormat.Pdf },
        { "Báo cáo kết quả", ReportFormat.Txt },
        { "x", ReportFormat.Txt },
        { "<báo cáo>", ReportFormat.Txt },
        { "BMW 12", ReportFormat.Txt },
    };

    public static TheoryData<string, ProblemCode> Unreadable => new()
    {
        { "", ProblemCode.Empty },
        { "\u0089PNG\r\n", ProblemCode.Picture },
        { "\u00FF\u00D8\u00FF\u00E0", ProblemCode.Picture },
        { "GIF89a", ProblemCode.Picture },
        { "BM\u0001\u0002\0\0\0\0\0\0", ProblemCode.Picture },
        { "II*\0", ProblemCode.Picture },
        { "MM\0*", ProblemCode.Picture },
        { "RIFF\u0001\u0002\u0003\u0004WEBP", ProblemCode.Picture },
        { "\u001F\u008B\u0008", ProblemCode.Archive },
        { "7z\u00BC\u00AF\u0027\u001C", ProblemCode.Archive },
        { "Rar!\u001A", ProblemCode.Archive },
        { "{\\rtf1\\ansi", ProblemCode.UnknownFormat },
        { "  <!doctype HTML>", ProblemCode.UnknownFormat },
        { "\u00EF\u00BB\u00BF<html lang=\"vi\">", ProblemCode.UnknownFormat },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ProblemCode.Damaged },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Recognises_what_can_be_read_by_its_content(string content, ReportFormat format) =>
        Assert.Equal(format, Detect(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Says_what_else_a_file_is(string content, ProblemCode code) => Assert.Equal(code, Refusal(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("WordDocument", ProblemCode.LegacyWordDocument)]
    [InlineData("Workbook", ProblemCode.Spreadsheet)]
    [InlineData("Book", ProblemCode.Spreadsheet)]
    [InlineData("PowerPoint Document", ProblemCode.Presentation)]
    [InlineData("EncryptedPackage", ProblemCode.Encrypted)]
    [InlineData("MsgStore", ProblemCode.UnknownFormat)]
    public void Tells_compound_files_apart_by_a_directory_far_from_the_head(string stream, ProblemCode code) =>
        Assert.Equal(code, Refusal(CompoundFile(stream, directorySector: 300)));

    [Fact]
    public void Survives_a_compound_file_whose_directory_lies_outside() =>
        Assert.Equal(ProblemCode.UnknownFormat, Refusal(CompoundFile("WordDocument", directorySector: 300)[..600]));

    private static ReportFormat Detect(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return FormatDetector.Detect(stream);
    }

    private static ProblemCode Refusal(byte[] content) => Assert.Throws<UnreadableReportException>(() => Detect(content)).Problem.Code;

    private static byte[] CompoundFile(string stream, int directorySector)
    {
        byte[] file = new byte[(directorySector + 2) * 512];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        file[30] = 9;
        BitConverter.GetBytes(directorySector).CopyTo(file, 48);
        WriteEntry(file.AsSpan((directorySector + 1) * 512), "Root Entry");
        WriteEntry(file.AsSpan(((directorySector + 1) * 512) + 128), stream);
        return file;
    }

    private static void WriteEntry(Span<byte> entry, string name)
    {
        Encoding.Unicode.GetBytes(name, entry);
        entry[64] = (byte)((name.Length + 1) * 2);
    }
}
