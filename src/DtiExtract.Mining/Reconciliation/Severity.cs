namespace DtiExtract.Mining.Reconciliation;

/// <summary>How grave a finding is, the gravest first.</summary>
public enum Severity
{
    /// <summary>The statements can't all be true.</summary>
    Error,

    /// <summary>Very likely wrong.</summary>
    Warning,

    /// <summary>Untidy.</summary>
    Info,
}
