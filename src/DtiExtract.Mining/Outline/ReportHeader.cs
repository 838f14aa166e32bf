namespace DtiExtract.Mining.Outline;

/// <summary>Who reports, and on which period. What the report does not tell is null.</summary>
public sealed record ReportHeader
{
    /// <summary>What the report is about: the title in normal form.</summary>
    public string? Title { get; init; }

    /// <summary>The unit with its kind: "xã Hà Tân".</summary>
    public string? Unit { get; init; }

    /// <summary>The level of the unit.</summary>
    public UnitLevel? UnitLevel { get; init; }

    /// <summary>The official code of the unit; known once the catalogue of units is.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The unit above it: "huyện Hà Trung".</summary>
    public string? Parent { get; init; }

    /// <summary>The province: "tỉnh Thanh Hóa".</summary>
    public string? Province { get; init; }

    /// <summary>The period as written: "06 tháng đầu năm 2024".</summary>
    public string? Period { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>Number and symbol of the document, when filled in: "129/BC-UBND".</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The date of the document, when filled in.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The criterion set that the report follows; known once the sets are.</summary>
    public string? CriterionSet { get; init; }
}
