namespace DtiExtract.Mining.Outline;

/// <summary>What a section is for, as its heading says.</summary>
public enum SectionKind
{
    /// <summary>The heading says nothing of it; the kind of the section around it holds.</summary>
    Other,

    /// <summary>Results: "Kết quả", "Tình hình thực hiện".</summary>
    Results,

    /// <summary>Plans: "Mục tiêu", "Phương hướng", "Nhiệm vụ 6 tháng cuối năm", "Đề xuất, kiến nghị".</summary>
    Plans,

    /// <summary>A criterion with its requirement, result and verdict.</summary>
    Criterion,

    /// <summary>The requirement of a criterion ("a) Yêu cầu tiêu chí").</summary>
    Requirement,

    /// <summary>The result of a criterion ("b) Kết quả").</summary>
    CriterionResult,

    /// <summary>The verdict on a criterion ("c) Đánh giá").</summary>
    Verdict,

    /// <summary>An annex ("Phụ lục 1").</summary>
    Annex,
}
