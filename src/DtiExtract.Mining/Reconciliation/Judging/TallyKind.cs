namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>What a tally counts.</summary>
internal enum TallyKind
{
    /// <summary>It does not say, or in words that are not known.</summary>
    Unknown,

    /// <summary>All criteria: "trong 18 chỉ tiêu được giao".</summary>
    Total,

    /// <summary>Criteria met; those exceeded may be among them.</summary>
    Met,

    /// <summary>Criteria exceeded; the criteria met may hold them or not.</summary>
    Exceeded,

    /// <summary>Criteria nearly met.</summary>
    Nearly,

    /// <summary>Criteria in progress.</summary>
    InProgress,

    /// <summary>Criteria missed; those in progress may be among them.</summary>
    Missed,

    /// <summary>What remains, without a word of why: "còn 3 tiêu chí".</summary>
    Remaining,

    /// <summary>Criteria met in part: "4 mục tiêu đạt trên 80%".</summary>
    Partly,
}
