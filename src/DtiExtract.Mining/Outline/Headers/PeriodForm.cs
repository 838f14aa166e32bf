namespace DtiExtract.Mining.Outline.Headers;

/// <summary>The ways in which periods are written.</summary>
internal enum PeriodForm
{
    /// <summary>"năm 2024".</summary>
    Year,

    /// <summary>"tháng 6 năm 2024".</summary>
    Month,

    /// <summary>"6 tháng đầu năm 2024", "quý I/2025".</summary>
    PartOfYear,

    /// <summary>"giai đoạn 2021-2023".</summary>
    Stage,

    /// <summary>From day to day, or from month to month.</summary>
    Range,

    /// <summary>Two periods as one: "năm 2022 đến tháng 6/2023".</summary>
    Joined,
}
