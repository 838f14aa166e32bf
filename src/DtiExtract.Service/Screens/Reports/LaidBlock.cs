using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>How a block of a report stands on its page.</summary>
internal enum LaidKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>Notes, running heads, and what belongs to no block.</summary>
    Aside,
}

/// <summary>A block of a report on its page. The blocks of a report hold all of its text, each position once.</summary>
internal sealed record LaidBlock
{
    /// <summary>How it stands there.</summary>
    public required LaidKind Kind { get; init; }

    /// <summary>Its text, with the space behind it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The level of a heading, from 1, without gaps below the one before.</summary>
    public int Level { get; init; }

    /// <summary>The section that begins here; null when none does.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The table of a row.</summary>
    public int? Table { get; init; }

    /// <summary>The cells of a row; together they hold all of its text.</summary>
    public ImmutableArray<LaidCell> Cells { get; init; } = [];
}

/// <summary>A cell of a row.</summary>
/// <param name="Span">Its text, with the space behind it; empty for an empty cell.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Rows">How many rows it covers.</param>
/// <param name="IsHead">Whether it is the head of a column.</param>
internal readonly record struct LaidCell(TextSpan Span, int Columns, int Rows, bool IsHead);
