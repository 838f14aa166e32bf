namespace DtiExtract.Mining.Figures;

/// <summary>What the number of a quantity is followed by.</summary>
internal enum QuantityKind
{
    /// <summary>Nothing that says what is counted.</summary>
    Bare,

    /// <summary>A noun.</summary>
    Count,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>đồng, or a scale that only money has.</summary>
    Money,
}

/// <summary>A number with its scale and unit, before it is known what statement it belongs to.</summary>
internal sealed record Quantity
{
    /// <summary>What follows the number.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>First token: the number, or the first number of a range.</summary>
    public required int First { get; init; }

    /// <summary>First token after the number, its scale and percent sign.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>First token after the unit.</summary>
    public required int End { get; init; }

    /// <summary>The value meant; in đồng for money.</summary>
    public required decimal Value { get; init; }

    /// <summary>The other value that the marks allow, when they allow two.</summary>
    public decimal? OtherValue { get; init; }

    /// <summary>Both bounds of a range.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>The lists that hold the unit; none when there is no unit, or one that no list holds.</summary>
    public CueSet Units { get; init; }

    /// <summary>Whether a word before the number says that it is not exact.</summary>
    public bool Approximate { get; init; }

    /// <summary>First token of the words that say so, or <see cref="First"/>.</summary>
    public required int Lead { get; init; }

    /// <summary>Whether a unit follows the number.</summary>
    public bool HasUnit => End > NumberEnd;

    /// <summary>Whether the number may be one side of a ratio of things.</summary>
    public bool MayBeCount => Kind is QuantityKind.Bare or QuantityKind.Count && Range is null;
}
