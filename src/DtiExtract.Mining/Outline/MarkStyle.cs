namespace DtiExtract.Mining.Outline;

/// <summary>The ways in which headings are marked.</summary>
internal enum MarkStyle
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>"Phần I", "Phần thứ nhất".</summary>
    Part,

    /// <summary>"Phụ lục 1".</summary>
    Annex,

    /// <summary>"II."</summary>
    Roman,

    /// <summary>"B."</summary>
    Capital,

    /// <summary>"Mục 2".</summary>
    Item,

    /// <summary>A line in capitals.</summary>
    Capitals,

    /// <summary>A heading by the style of the document, or in bold type.</summary>
    Styled,

    /// <summary>"1.", "1.1.", "1.1.1".</summary>
    Number,

    /// <summary>"Tiêu chí số 3.5", whatever number stands before it.</summary>
    Criterion,

    /// <summary>"1)".</summary>
    NumberParenthesis,

    /// <summary>"(1)".</summary>
    Parentheses,

    /// <summary>"a)", "a.".</summary>
    Letter,

    /// <summary>A requirement, result or verdict without a number or letter: "- Yêu cầu:".</summary>
    CriterionPart,

    /// <summary>A short line that a known opening makes a heading.</summary>
    Line,
}
