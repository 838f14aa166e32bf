using DtiExtract.Service.Tests;
using DtiExtract.TestServers;

namespace DtiExtract.Browser.Tests;

/// <summary>Mines the reports of these tests by the project's rules, which are read once.</summary>
internal static class Mined
{
    private static readonly Lazy<KeptReports> ByRules = new(() => KeptReports.ByRulesIn(Repository.At("rules")));

    /// <summary>Mines reports and keeps them.</summary>
    public static KeptReports Reports => ByRules.Value;
}
