namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>What a line is to the text.</summary>
internal enum LineRole
{
    /// <summary>Part of the text.</summary>
    Body,

    /// <summary>A page number.</summary>
    PageNumber,

    /// <summary>A running head or foot.</summary>
    RunningHead,

    /// <summary>Part of a note at the foot of a page.</summary>
    Footnote,

    /// <summary>A line drawn with characters.</summary>
    Ruling,
}
