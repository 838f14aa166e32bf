namespace DtiExtract.Archive.Tests;

/// <summary>What stands in the repository.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path in the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

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
