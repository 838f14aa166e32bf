namespace DtiExtract.Archive.Schema;


/// <summary>What became of a finding when its report was last mined.</summary>
public enum FindingChange
{
    /// <summary>It was found for the first time.</summary>
    New,

    /// <summary>It was found again where it was.</summary>
    Same,

    /// <summary>The same statement was found at another place.</summary>
    Moved,

    /// <summary>The same statement was found, and something else is said of it.</summary>
    Changed,

    /// <summary>It was not found any more; it is kept for its decisions.</summary>
    Gone,
}
