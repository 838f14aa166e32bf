namespace DtiExtract.Cli.Output;

/// <summary>The forms in which results are written.</summary>
internal enum OutputFormat
{
    /// <summary>Tables for people.</summary>
    Table,

    /// <summary>One JSON object a report and line.</summary>
    Jsonl,

    /// <summary>One line a figure, for programs and spreadsheets.</summary>
    Csv,

    /// <summary>A workbook with typed cells.</summary>
    Xlsx,
}
