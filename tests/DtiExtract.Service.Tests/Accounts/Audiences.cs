namespace DtiExtract.Service.Tests.Accounts;

/// <summary>Who may do something, in the words of the tables of permissions: roles with spaces between them.</summary>
internal static class Audiences
{
    /// <summary>What only a person who signed in may do, no program.</summary>
    public const string Nobody = "";

    public const string Uploaders = "uploader administrator";
    public const string Analysts = "analyst auditor administrator";
    public const string Auditors = "auditor administrator";
    public const string Administrators = "administrator";
    public const string SignedIn = "uploader analyst auditor administrator";
    public const string Everyone = "anonymous " + SignedIn;
}
