namespace DtiExtract.Corpus.Generating.Faults;

/// <summary>A fault that is put into a report on purpose.</summary>
internal enum FaultKind
{
    /// <summary>A percentage that its numbers do not give.</summary>
    PercentMismatch,

    /// <summary>A percentage cut off instead of rounded.</summary>
    PercentTruncated,

    /// <summary>A numerator with a digit too many.</summary>
    RatioExceedsWhole,

    /// <summary>Parts that do not make up their total.</summary>
    PartsDoNotSum,

    /// <summary>A quantity stated again with another value.</summary>
    ConflictingRestatement,

    /// <summary>A verdict against target and result.</summary>
    VerdictContradictsFigure,

    /// <summary>A verdict on a target without any result.</summary>
    VerdictWithoutResult,

    /// <summary>A count of criteria that is not what is listed.</summary>
    TallyMismatch,

    /// <summary>Another unit's name in the place of the own.</summary>
    ForeignUnit,

    /// <summary>A base that differs from the one stated at the head.</summary>
    BaseMismatch,

    /// <summary>A wrong section or criterion number.</summary>
    Misnumbered,

    /// <summary>A document from after the report's own date.</summary>
    ImplausibleDate,

    /// <summary>A national document with another date than it has.</summary>
    MisdatedAct,

    /// <summary>A cumulative number below the one of the period before.</summary>
    SeriesJump,

    /// <summary>A population beyond belief after the one of the period before.</summary>
    BaseJump,
}
