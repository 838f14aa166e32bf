using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Tests.Properties;

namespace DtiExtract.Mining.Tests.Golden;

/// <summary>
/// The reports of the corpus against what was found in them when somebody last looked. A difference is a decision: read it, then run once with
/// <c>DTI_REWRITE_GOLDEN=1</c> and commit the new files.
/// </summary>
public sealed class GoldenTests
{
    private const string RewriteSwitch = "DTI_REWRITE_GOLDEN";

    private static readonly string Folder = Repository.At("tests", "DtiExtract.Mining.Tests", "Golden");

    private static readonly ReportMiner Miner = new(Repository.Rules, new ReadingLimits());

    public static TheoryData<string> Reports => [.. CorpusReports.All];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Finds_what_was_found_before(string report)
    {
        string path = PathFor(report);
        string found = GoldenReport.Of(Miner.Mine(CorpusReports.Source(report), TestContext.Current.CancellationToken));
        if (IsOn(RewriteSwitch))
        {
            Assert.False(IsOn("CI"), $"{RewriteSwitch} is for people who read the difference, not for automatic runs.");
            File.WriteAllText(path, found);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run with {RewriteSwitch}=1 to write it.");
        AssertSame(File.ReadAllText(path), found);
    }

    [Fact]
    public void Keeps_no_file_without_its_report() =>
        Assert.Equal(CorpusReports.All.Select(PathFor).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal));

    private static void AssertSame(string expected, string found)
    {
        string[] before = expected.Split('\n');
        string[] now = found.Split('\n');
        int line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(expected == found, $"line {line + 1} of {before.Length}, now {now.Length}\nbefore: {before.ElementAtOrDefault(line)}\nnow:    {now.ElementAtOrDefault(line)}");
    }

    private static string PathFor(string report) => Path.Combine(Folder, Path.GetFileName(report) + ".json");

    private static bool IsOn(string variable) => Environment.GetEnvironmentVariable(variable) is "1" or "true";
}
