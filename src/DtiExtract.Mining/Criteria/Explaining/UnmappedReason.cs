namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>Why a figure has no indicator.</summary>
public enum UnmappedReason
{
    /// <summary>It counts criteria or targets.</summary>
    Tally,

    /// <summary>Its words deny the thing: "chưa", "không".</summary>
    Denied,

    /// <summary>It states a change, or a share of a plan.</summary>
    Relative,

    /// <summary>No rule fits.</summary>
    NoRule,

    /// <summary>A rule fits, but is not sure enough.</summary>
    UnsureRule,

    /// <summary>There is no model that could guess.</summary>
    NoModel,

    /// <summary>The model takes it for a figure without an indicator.</summary>
    GuessedNone,

    /// <summary>The best guess of the model is not likely enough.</summary>
    UnsureGuess,
}
