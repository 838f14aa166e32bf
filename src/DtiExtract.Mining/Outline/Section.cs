namespace DtiExtract.Mining.Outline;

/// <summary>A stretch of a report under one heading.</summary>
public sealed record Section
{
    /// <summary>Its name inside the report.</summary>
    public required SectionId Id { get; init; }

    /// <summary>From the heading to the next heading of the same or a higher level, in the text as read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The heading, without what follows it on the same line ("a) Yêu cầu tiêu chí: …" ends before the colon).</summary>
    public required string Heading { get; init; }

    /// <summary>Depth in the outline, 1 = highest.</summary>
    public required int Level { get; init; }

    /// <summary>The section that holds this one.</summary>
    public SectionId? Parent { get; init; }

    /// <summary>What the section is in a criteria block, or in the report's order of results and plans.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>The criterion that the heading names ("Tiêu chí số 3.5"), also on the sections below it.</summary>
    public string? Criterion { get; init; }
}
