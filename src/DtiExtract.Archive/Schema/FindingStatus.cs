namespace DtiExtract.Archive.Schema;


/// <summary>What an auditor said of a finding, as it stands now.</summary>
public enum FindingStatus
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>The report is wrong.</summary>
    Confirmed,

    /// <summary>The report is right.</summary>
    Dismissed,

    /// <summary>The report is wrong, and the right value is known.</summary>
    Corrected,
}
