using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Units;

/// <summary>A district or commune in the extent that it had for a time. The key is the code together with the time: a new unit may carry the code of an old one.</summary>
public sealed record AdministrativeUnit
{
    /// <summary>The official code: three digits for a district, five for a commune.</summary>
    public required string Code { get; init; }

    /// <summary>"xã", "huyện" …; "cấp xã", "cấp huyện" when nothing but the level is known.</summary>
    public required string Kind { get; init; }

    /// <summary>The name: "Hà Tân".</summary>
    public required string Name { get; init; }

    /// <summary>The level.</summary>
    public required UnitLevel Level { get; init; }

    /// <summary>Code of the province.</summary>
    public required string Province { get; init; }

    /// <summary>Code of the district that a commune belonged to; null when there was none, or it is not known.</summary>
    public string? Parent { get; init; }

    /// <summary>The days on which it stood in this form.</summary>
    public Validity Validity { get; init; }

    /// <summary>What it became on the day after its last; empty while it lasts, and when that is not known.</summary>
    public ImmutableArray<UnitSuccessor> Into { get; init; } = [];

    /// <summary>Kind and name, as in a sentence: "xã Hà Tân".</summary>
    public string FullName => UnitWords.IsLevelOnly(Kind) ? Name : $"{Kind} {Name}";
}
