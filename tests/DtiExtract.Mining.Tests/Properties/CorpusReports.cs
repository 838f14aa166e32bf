using System.Collections.Immutable;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Properties;

/// <summary>The reports of the corpus.</summary>
internal static class CorpusReports
{
    private static readonly string Folder = Repository.At("corpus");

    /// <summary>All reports, by their path in the corpus.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".docx" or ".pdf")
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that are read without another program.</summary>
    public static ImmutableArray<string> WithoutPdf { get; } = [.. All.Where(name => Path.GetExtension(name) != ".pdf")];

    /// <summary>The bytes of a report.</summary>
    public static ReportSource Source(string name) => ReportSource.FromBytes(name, File.ReadAllBytes(Path.Combine(Folder, name)));

    /// <summary>The text of a report.</summary>
    public static ReportText Text(string name) =>
        new ReportReader(new ReadingLimits()).TryRead(Source(name), out ReportText? text, out Problem? problem, TestContext.Current.CancellationToken)
            ? text
            : throw new InvalidOperationException($"{name}: {problem.Code}");
}
