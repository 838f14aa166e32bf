using System.Collections.Immutable;

namespace DtiExtract.Mining.Reading;

/// <summary>
/// A paragraph, list item, table row or note of the report, in reading order. Its text is made of pieces of
/// <see cref="ReportText.Text"/>: what lies between two pieces (a line end, a page number, a running head) is not part of it.
/// </summary>
public sealed record TextBlock
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The stretches of text that make up the block, ascending, not overlapping, none empty. Two pieces are separated by white space in meaning, except before those in <see cref="Glued"/>.</summary>
    public required ImmutableArray<TextSpan> Pieces { get; init; }

    /// <summary>Indexes of pieces that continue the piece before without white space: the second half of a number broken over two lines.</summary>
    public ImmutableArray<int> Glued { get; init; } = [];

    /// <summary>The row that the block is, when it is one.</summary>
    public TableRow? Row { get; init; }

    /// <summary>The outline level that the format states (1 = highest), when it does.</summary>
    public int? Level { get; init; }

    /// <summary>From the first to the last position of the block.</summary>
    public TextSpan Span => new(Pieces[0].Start, Pieces[^1].End);
}
