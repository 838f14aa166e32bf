using DocumentFormat.OpenXml.Spreadsheet;

namespace DtiExtract.Exports.Workbooks;

/// <summary>The styles of a workbook; the constants are their places in the list of formats.</summary>
internal static class XlsxStyles
{
    /// <summary>Plain cells.</summary>
    public const uint Plain = 0;

    /// <summary>Heads of columns.</summary>
    public const uint Head = 1;

    /// <summary>Dates.</summary>
    public const uint Date = 2;

    private const uint DateFormat = 164;

    /// <summary>The list of styles.</summary>
    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true }));
}
