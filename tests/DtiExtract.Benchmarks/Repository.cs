using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>What the benchmarks take from the repository, wherever it stands.</summary>
internal static class Repository
{
    private static readonly string[] Extensions = [".docx", ".pdf", ".txt"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the reports written for this project.</summary>
    public static string Corpus { get; } = Path.Join(Root, "corpus");

    /// <summary>The rules of the repository.</summary>
    /// <exception cref="InvalidDataException">The rules hold a mistake.</exception>
    public static MiningRules Rules() =>
        MiningRules.TryLoad(RuleFiles(Path.Join(Root, "rules")), out MiningRules? rules, out ImmutableArray<RuleError> errors)
            ? rules
            : throw new InvalidDataException(errors[0].ToString());

    /// <summary>The trained classifier of the repository; null when there is none that fits the rules.</summary>
    public static IndicatorClassifier? Classifier(MiningRules rules)
    {
        string path = Path.Join(Root, "models", "indicator-classifier", "model.bin");
        if (!File.Exists(path))
        {
            return null;
        }

        using FileStream file = File.OpenRead(path);
        return IndicatorClassifier.TryLoad(file, [.. rules.Indicators.All.Select(indicator => indicator.Id)], out IndicatorClassifier? classifier, out _) ? classifier : null;
    }

    /// <summary>The texts of a folder of rules.</summary>
    public static RuleFiles RuleFiles(string folder) => new(
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), (string?)File.ReadAllText(file))));

    /// <summary>The reports below a folder, in memory, so that no disk is measured.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="extension">The only extension wanted, or none for all formats.</param>
    public static ImmutableArray<ReportSource> Reports(string folder, string? extension = null) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => extension is null ? Extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal) : file.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => ReportSource.FromBytes(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>The texts of reports, read beforehand.</summary>
    /// <exception cref="InvalidDataException">A report could not be read.</exception>
    public static ImmutableArray<ReportText> Texts(ImmutableArray<ReportSource> reports)
    {
        var reader = new ReportReader(new ReadingLimits());
        return [.. reports.Select(report => reader.TryRead(report, out ReportText? text, out _, CancellationToken.None)
            ? text
            : throw new InvalidDataException(report.Name))];
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, "DtiExtract.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("DtiExtract.sln stands in no folder above the program.");
    }
}
