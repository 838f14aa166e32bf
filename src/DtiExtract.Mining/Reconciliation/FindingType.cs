namespace DtiExtract.Mining.Reconciliation;

/// <summary>The types of findings. Those from <see cref="SeriesJump"/> on are found across reports.</summary>
public enum FindingType
{
    /// <summary>A share whose numerator is larger than its denominator.</summary>
    RatioExceedsWhole,

    /// <summary>The stated percentage is not what numerator and denominator give.</summary>
    PercentMismatch,

    /// <summary>Parts that the text presents as making up a total do not.</summary>
    PartsDoNotSum,

    /// <summary>The same quantity stated twice with different values.</summary>
    ConflictingRestatement,

    /// <summary>"Đạt" or "Chưa đạt" against the target and the result.</summary>
    VerdictContradictsFigure,

    /// <summary>A stated count of criteria against the criteria listed, or against itself.</summary>
    TallyMismatch,

    /// <summary>Another unit, or another kind of unit, where the report must mean its own.</summary>
    ForeignUnit,

    /// <summary>One base with different values, or one value as two different bases.</summary>
    BaseMismatch,

    /// <summary>A section, criterion, table or annex reference with the wrong number.</summary>
    Misnumbered,

    /// <summary>Dates and document numbers that can't be in that order.</summary>
    ImplausibleDate,

    /// <summary>A cumulative quantity falls, or changes beyond its history.</summary>
    SeriesJump,

    /// <summary>Population or households change beyond belief between periods.</summary>
    BaseJump,

    /// <summary>Communes do not make up their district.</summary>
    RollupMismatch,

    /// <summary>The same uncommon figure in reports of different units.</summary>
    CopiedFigure,

    /// <summary>A paragraph of another unit's report, or of the last period.</summary>
    CopiedText,

    /// <summary>The same report twice, or two versions of one.</summary>
    DuplicateReport,
}
