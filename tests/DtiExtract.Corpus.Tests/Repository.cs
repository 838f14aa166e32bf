namespace DtiExtract.Corpus.Tests;

/// <summary>What stands in the repository and beside it.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path in the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A text of the reference material; skips the test where that is absent.</summary>
    public static string Reference(string name)
    {
        var folder = new DirectoryInfo(Root);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "shared", "reference", name)))
        {
            folder = folder.Parent;
        }

        Assert.SkipWhen(folder is null, $"The reference material shared/reference/{name} is not beside the repository.");
        return File.ReadAllText(Path.Combine(folder!.FullName, "shared", "reference", name));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DtiExtract.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the folder of the solution.");
        }

        return folder.FullName;
    }
}
