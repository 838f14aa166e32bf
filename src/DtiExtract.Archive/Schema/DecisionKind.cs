namespace DtiExtract.Archive.Schema;


/// <summary>What a decision says.</summary>
public enum DecisionKind
{
    /// <summary>The report is wrong.</summary>
    Confirm,

    /// <summary>The report is right.</summary>
    Dismiss,

    /// <summary>The report is wrong, and this is the right value.</summary>
    Correct,

    /// <summary>The decision before it is taken back.</summary>
    Undo,
}
