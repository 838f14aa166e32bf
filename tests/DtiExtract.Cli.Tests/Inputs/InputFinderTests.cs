using DtiExtract.Cli.Inputs;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Tests.Inputs;

public sealed class InputFinderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_the_reports_of_a_folder_and_of_those_below_by_name()
    {
        foreach (string name in (string[])["b.txt", "a/z.PDF", "a/Đ.docx", "c.json", "d.doc", "B.Txt"])
        {
            _folder.Write(name);
        }

        Assert.Equal(["B.Txt", "a/z.PDF", "a/Đ.docx", "b.txt"], Found(_folder.Root));
    }

    [Fact]
    public void Passes_over_hidden_files_and_the_lock_files_of_Word()
    {
        foreach (string name in (string[])[".x.txt", ".git/y.txt", "~$báo cáo.docx", "báo cáo.docx"])
        {
            _folder.Write(name);
        }

        Assert.Equal(["báo cáo.docx"], Found(_folder.Root));
    }

    [Fact]
    public void Takes_a_named_file_whatever_its_name() =>
        Assert.Equal([".ghi-chép"], Found(_folder.Write(".ghi-chép")));

    [Fact]
    public void Keeps_the_order_of_the_arguments_and_takes_each_file_once()
    {
        string first = _folder.Write("b.txt");
        string second = _folder.Write("a.txt");

        Assert.Equal(["b.txt", "a.txt"], Found(first, _folder.Root, second));
    }

    [Fact]
    public void Survives_folders_that_link_to_each_other()
    {
        _folder.Write("a/1.txt");
        Directory.CreateSymbolicLink(_folder.At("a/lên"), _folder.Root);
        Directory.CreateSymbolicLink(_folder.At("b"), _folder.At("a"));
        Directory.CreateSymbolicLink(_folder.At("vòng"), _folder.At("vòng"));

        Assert.Equal(["a/1.txt"], Found(_folder.Root));
    }

    [Fact]
    public void Finds_the_same_files_behind_a_linked_start()
    {
        _folder.Write("thật/1.txt");
        Directory.CreateSymbolicLink(_folder.At("thật/lên"), _folder.At("thật"));
        Directory.CreateSymbolicLink(_folder.At("tắt"), _folder.At("thật"));

        Assert.Equal(["tắt/1.txt"], Found(_folder.At("tắt"), _folder.At("thật")));
    }

    [Theory]
    [InlineData("không có")]
    [InlineData("không có/gì.txt")]
    public void Names_what_is_not_there(string name)
    {
        InputFile file = Assert.Single(InputFinder.Find([_folder.At(name)], TestContext.Current.CancellationToken));
        Assert.Equal(ProblemCode.NotFound, file.Problem?.Code);
    }

    [Fact]
    public void Takes_an_empty_name_for_nothing() =>
        Assert.Equal(ProblemCode.NotFound, Assert.Single(InputFinder.Find([string.Empty], TestContext.Current.CancellationToken)).Problem?.Code);

    private IEnumerable<string> Found(params string[] paths) =>
        InputFinder.Find(paths, TestContext.Current.CancellationToken).Select(file => Path.GetRelativePath(_folder.Root, file.Path));
}
