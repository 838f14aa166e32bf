namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Why a model can't be used.</summary>
public enum ModelProblem
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>The file is something else.</summary>
    NotAModel,

    /// <summary>The file is cut short, changed, or holds what no training writes.</summary>
    Damaged,

    /// <summary>It was written in another form, or for other features, than this program reads.</summary>
    OtherVersion,

    /// <summary>It knows an indicator that the rules do not: it was trained for other indicators.</summary>
    OtherIndicators,
}
