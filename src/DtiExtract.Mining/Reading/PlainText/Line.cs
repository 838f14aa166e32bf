namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>A line with text on it.</summary>
/// <param name="Span">The text, without the white space around it.</param>
/// <param name="Indent">Column at which the text begins, from 0, tabs counted as they show.</param>
/// <param name="Edge">Column after its last character; combining marks take no column.</param>
/// <param name="Gap">What lies between this line and the one before.</param>
internal readonly record struct Line(TextSpan Span, int Indent, int Edge, LineGap Gap);

/// <summary>What lies between two lines.</summary>
internal enum LineGap
{
    /// <summary>Nothing: the one follows the other.</summary>
    None,

    /// <summary>Blank lines.</summary>
    Blank,

    /// <summary>A form feed, a page number or a running head.</summary>
    Page,
}
