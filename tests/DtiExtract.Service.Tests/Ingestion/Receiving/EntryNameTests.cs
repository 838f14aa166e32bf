using System.Collections.Immutable;
using System.Text;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Ingestion.Receiving.Archives;

namespace DtiExtract.Service.Tests.Ingestion.Receiving;

public sealed class EntryNameTests
{
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    public static TheoryData<string, byte[], string> Names => new()
    {
        { "plain letters", "bao-cao.txt"u8.ToArray(), "bao-cao.txt" },
        { "UTF-8 without its mark", "báo cáo xã Hà Tân.txt"u8.ToArray(), "báo cáo xã Hà Tân.txt" },
        { "decomposed UTF-8, as on a Mac", "ba\u0301o ca\u0301o.txt"u8.ToArray(), "báo cáo.txt" },
        { "Windows-1258", Windows1258.GetBytes("báo cáo chuyê\u0309n đô\u0309i sô\u0301.txt"), "báo cáo chuyển đổi số.txt" },
        { "DOS", Dos.GetBytes("résumé.txt"), "résumé.txt" },
        { "steps up", "../../etc/passwd"u8.ToArray(), "etc/passwd" },
        { "a drive", "C:\\Users\\a\\bao-cao.txt"u8.ToArray(), "Users/a/bao-cao.txt" },
        { "marks that turn the text", "bao\u202Etxt.exe"u8.ToArray(), "baotxt.exe" },
        { "nothing", "/"u8.ToArray(), "?" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_read_in_whatever_encoding_they_were_written(string about, byte[] name, string expected)
    {
        Assert.NotEmpty(about);
        Assert.Equal(expected, FileLabel.Of(EntryName.Of(0, name, [])));
    }

    [Theory]
    [InlineData(true, "báo cáo.txt")]
    [InlineData(false, "b?o c?o.txt")]
    public void The_extra_field_gives_the_name_when_it_belongs_to_it(bool belongs, string expected)
    {
        byte[] name = "b?o c?o.txt"u8.ToArray();
        byte[] zip = SomeZip.WithUnicodePath(name, Crc32.Of(0, name) + (belongs ? 0u : 1u), "báo cáo.txt", "x"u8.ToArray());

        Assert.True(ArchiveDirectory.TryRead(new MemoryStream(zip), 10, out ImmutableArray<string> names));
        Assert.Equal([expected], names);
    }

    [Theory]
    [InlineData("__MACOSX/._a.docx", true)]
    [InlineData("a/.DS_Store", true)]
    [InlineData("a/THUMBS.DB", true)]
    [InlineData("~$bao-cao.docx", true)]
    [InlineData("a/bao-cao.docx", false)]
    public void What_systems_leave_beside_files_is_left_out(string label, bool expected) => Assert.Equal(expected, FileLabel.IsClutter(label));

    [Fact]
    public void Long_names_keep_their_end() => Assert.EndsWith(".docx", FileLabel.Of(new string('a', 1000) + ".docx"), StringComparison.Ordinal);
}
