using System.Text.RegularExpressions;
using DtiExtract.Service.Screens.Administration;

namespace DtiExtract.Service.Tests.Screens.Administration;

public sealed partial class AuditTextsTests
{
    [Fact]
    public void Every_action_that_is_written_to_the_trail_has_a_name_and_a_kind()
    {
        string[] actions = [.. new[] { "DtiExtract.Archive", "DtiExtract.Service" }
            .SelectMany(project => Directory.EnumerateFiles(Repository.At("src", project), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Action().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["action"].Value).Distinct(StringComparer.Ordinal)];

        Assert.True(actions.Length > 20);
        Assert.All(actions, action => Assert.NotEqual(action, AuditTexts.Of(action).Vietnamese));
        Assert.All(actions, action => Assert.Contains(AuditTexts.Kinds, kind => action.StartsWith(kind.Prefix, StringComparison.Ordinal)));
    }

    [GeneratedRegex("\"(?<action>(?:session|account|token|batch|reports?|figure|finding|comparison)[.][a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Action();
}
