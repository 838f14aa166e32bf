namespace DtiExtract.Archive.Findings.Asking;

/// <summary>How a list of findings is ordered.</summary>
public enum FindingOrder
{
    /// <summary>What is most worth an auditor's time first.</summary>
    Worth,

    /// <summary>What was found last first.</summary>
    Date,

    /// <summary>By unit.</summary>
    Unit,
}
