namespace DtiExtract.Mining.Outline.Headers;

/// <summary>The parts of a report that tell who reports, in positions of the normal form.</summary>
internal sealed record HeaderZones
{
    /// <summary>What stands before the title.</summary>
    public required TextSpan Letterhead { get; init; }

    /// <summary>The title, "BÁO CÁO" and its lines.</summary>
    public required TextSpan Title { get; init; }

    /// <summary>The first blocks of the body, the addressee among them.</summary>
    public required TextSpan Opening { get; init; }

    /// <summary>The sentence that closes the report; empty when there is none.</summary>
    public required TextSpan Closing { get; init; }

    /// <summary>The first block after the title.</summary>
    public required int BodyBlock { get; init; }
}
