namespace DtiExtract.Mining.Outline;

/// <summary>A province, or city under the central government, in the extent and rank that it had for a time.</summary>
public sealed record Province
{
    /// <summary>The official code, two digits.</summary>
    public required string Code { get; init; }

    /// <summary>"tỉnh" or "thành phố".</summary>
    public required string Kind { get; init; }

    /// <summary>The name: "Thanh Hóa".</summary>
    public required string Name { get; init; }

    /// <summary>Folded spellings of the name, the name's own first.</summary>
    public required IReadOnlyList<string> Spellings { get; init; }

    /// <summary>The label before ".gov.vn" in the names of its sites.</summary>
    public required string Domain { get; init; }

    /// <summary>First day; null when it is older than the reports.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Code of the unit that follows on the day after <see cref="Until"/>.</summary>
    public string? Into { get; init; }

    /// <summary>The days on which it stood in this form.</summary>
    public Validity Validity => new(From, Until);

    /// <summary>Kind and name, as in a sentence: "tỉnh Thanh Hóa".</summary>
    public string FullName => $"{Kind} {Name}";

    /// <summary>Whether it stood in this form on <paramref name="day"/>.</summary>
    public bool IsValidOn(DateOnly day) => Validity.Contains(day);
}
