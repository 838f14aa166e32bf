namespace DtiExtract.Mining.Outline;

/// <summary>A block that is a heading, or opens with one.</summary>
internal sealed record Heading
{
    /// <summary>The block's place in the text.</summary>
    public required int Block { get; init; }

    /// <summary>What stands before the words.</summary>
    public required HeadingMark Mark { get; init; }

    /// <summary>The heading with its mark, without what follows it on the same line.</summary>
    public required string Text { get; init; }

    /// <summary>Whether words follow the mark.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>The code of the criterion that the heading names; for a dotted number, the one that it may stand for.</summary>
    public string? Code { get; init; }

    /// <summary>Whether running text follows in the same block.</summary>
    public bool IsRunning { get; init; }

    /// <summary>What the words say outside a criterion.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>What the words say inside a criterion: requirement, result, verdict or <see cref="SectionKind.Other"/>.</summary>
    public SectionKind PartKind { get; init; }
}
