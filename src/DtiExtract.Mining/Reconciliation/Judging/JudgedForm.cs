namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>How a report judges a criterion.</summary>
internal enum JudgedForm
{
    /// <summary>Requirement, result and verdict each under a heading.</summary>
    Block,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A sentence or paragraph: "… đạt 66,4% (chỉ tiêu: 70%). Đánh giá: Đạt."</summary>
    Sentence,
}
