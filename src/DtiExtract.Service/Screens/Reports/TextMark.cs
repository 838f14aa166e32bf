using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>What words of a text are marked as.</summary>
internal enum MarkKind
{
    /// <summary>A figure of the report.</summary>
    Figure,

    /// <summary>Words that a finding speaks of.</summary>
    Finding,

    /// <summary>What stands between the pieces of a block and is not part of it: a page number, a running head.</summary>
    Between,

    /// <summary>A heading at the beginning of its paragraph.</summary>
    RunIn,

    /// <summary>The words that the address names.</summary>
    Place,
}

/// <summary>A mark of a text. Marks may overlap.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Index">Which one of its kind.</param>
internal readonly record struct TextMark(TextSpan Span, MarkKind Kind, int Index = 0);
