namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>Why a decision is not taken.</summary>
public enum DecisionRefusal
{
    /// <summary>There is no such finding, or the person may not see it.</summary>
    Unknown,

    /// <summary>It has changed since the person looked at it.</summary>
    Stale,

    /// <summary>It gives no reason.</summary>
    ReasonMissing,

    /// <summary>Its reason is too long.</summary>
    ReasonTooLong,

    /// <summary>It corrects without saying what is right.</summary>
    CorrectionMissing,

    /// <summary>It gives values without correcting, or corrects what is no figure of the finding or no number of a figure.</summary>
    CorrectionUnfit,

    /// <summary>There is no decision to take back, or to give a second opinion on.</summary>
    NothingDecided,

    /// <summary>The second opinion is that of the person who decided.</summary>
    SamePerson,

    /// <summary>More findings are chosen than may be decided of at once.</summary>
    TooMany,

    /// <summary>What is decided of at once can be confirmed or dismissed only.</summary>
    NotAtOnce,

    /// <summary>It was carried out already.</summary>
    AlreadyDecided,
}
