namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>What may be wrong with a run of numbers.</summary>
internal enum SequenceFaultKind
{
    /// <summary>Nothing, or nothing that can be told.</summary>
    None,

    /// <summary>1, 2, 4.</summary>
    LeftOut,

    /// <summary>1, 2, 2, 3.</summary>
    Twice,

    /// <summary>1, 2, 7, 4.</summary>
    OneWrong,
}
