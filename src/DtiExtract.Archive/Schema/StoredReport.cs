namespace DtiExtract.Archive.Schema;


/// <summary>A report in the archive. Its header is the one in force: as read, or as a person corrected it.</summary>
public sealed class StoredReport
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>SHA-256 of the original in lower-case hexadecimal; no two reports have the same.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name of the file that brought it.</summary>
    public required string Name { get; set; }

    /// <summary>The format: "docx", "pdf" or "txt".</summary>
    public required string Format { get; set; }

    /// <summary>Number of bytes of the original.</summary>
    public long Size { get; set; }

    /// <summary>The account that gave it in; null for the command line.</summary>
    public string? AccountId { get; set; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>When it was last mined.</summary>
    public DateTimeOffset MinedAt { get; set; }

    /// <summary>Versions of the program, the rules and the model by which it was last mined.</summary>
    public required string Miner { get; set; }

    /// <summary>The header as the miner read it: a <see cref="Mining.Outline.ReportHeader"/> as JSON.</summary>
    public required string HeaderAsRead { get; set; }

    /// <summary>Who corrected the header, or found it right; null when nobody did.</summary>
    public string? CorrectedBy { get; set; }

    /// <summary>When the header was corrected or found right.</summary>
    public DateTimeOffset? CorrectedAt { get; set; }

    /// <summary>What the report is about.</summary>
    public string? Title { get; set; }

    /// <summary>The unit with its kind: "xã Hà Tân".</summary>
    public string? Unit { get; set; }

    /// <summary>The same for all reports of a unit, also where only its name is known.</summary>
    public required string UnitKey { get; set; }

    /// <summary>The official code of the unit.</summary>
    public string? UnitCode { get; set; }

    /// <summary>The level of the unit: "commune", "district" or "province".</summary>
    public string? UnitLevel { get; set; }

    /// <summary>The district with its kind, of a commune or of itself: "huyện Hà Trung".</summary>
    public string? District { get; set; }

    /// <summary>The province with its kind: "tỉnh Thanh Hóa".</summary>
    public string? Province { get; set; }

    /// <summary>The period as written.</summary>
    public string? Period { get; set; }

    /// <summary>First day of the period.</summary>
    public DateOnly? PeriodStart { get; set; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? PeriodEnd { get; set; }

    /// <summary>The year in which the period ends, or the report was signed.</summary>
    public int? Year { get; set; }

    /// <summary>Number and symbol of the document.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>The date of the document.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>Key of the criterion set.</summary>
    public string? CriterionSet { get; set; }

    /// <summary>The words of the unit's name with and without accents, between spaces, by which reports are filtered.</summary>
    public string? UnitWords { get; set; }

    /// <summary>The words of the district's name, likewise.</summary>
    public string? DistrictWords { get; set; }

    /// <summary>The words of the province's name, likewise.</summary>
    public string? ProvinceWords { get; set; }

    /// <summary>The words of the period, likewise.</summary>
    public string? PeriodWords { get; set; }

    /// <summary>Name, title, number, unit and district, folded, to be searched in lists.</summary>
    public string Words { get; set; } = string.Empty;

    /// <summary>What was doubtful while it was read: a list of <see cref="Mining.Problem"/> as JSON.</summary>
    public required string Problems { get; set; }

    /// <summary>How many figures it states.</summary>
    public int Figures { get; set; }

    /// <summary>Counts up with every change, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; set; }
}
