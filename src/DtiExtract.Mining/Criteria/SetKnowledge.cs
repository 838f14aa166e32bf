namespace DtiExtract.Mining.Criteria;

/// <summary>How much of a criterion set is known.</summary>
public enum SetKnowledge
{
    /// <summary>Every code and name.</summary>
    Whole,

    /// <summary>The structure, or some criteria; the rest is missing and not guessed.</summary>
    Part,

    /// <summary>What reports quote of it; the decision itself was not seen.</summary>
    Restated,

    /// <summary>What reports echo of it; no official code is known.</summary>
    Reconstructed,
}
