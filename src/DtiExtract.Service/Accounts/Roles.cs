using System.Collections.Immutable;

namespace DtiExtract.Service.Accounts;

/// <summary>What people do.</summary>
public static class Roles
{
    /// <summary>Gives in reports and corrects their headers.</summary>
    public const string Uploader = "uploader";

    /// <summary>Searches, compares and exports.</summary>
    public const string Analyst = "analyst";

    /// <summary>Does what analysts do, and decides of findings.</summary>
    public const string Auditor = "auditor";

    /// <summary>Does everything, and manages accounts, rules and operation.</summary>
    public const string Administrator = "administrator";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Uploader, Analyst, Auditor, Administrator];
}
