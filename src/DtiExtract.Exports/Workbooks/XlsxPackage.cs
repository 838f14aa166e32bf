using System.Collections.Immutable;
using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DtiExtract.Mining;

namespace DtiExtract.Exports.Workbooks;

/// <summary>
/// The parts of a workbook, written one after the other and never read back. The Open XML SDK's own documents keep every part in memory until the end;
/// this opens the package for writing only.
/// </summary>
public sealed class XlsxPackage : IDisposable
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly Uri WorkbookUri = new("/xl/workbook.xml", UriKind.Relative);
    private static readonly Uri StylesUri = new("/xl/styles.xml", UriKind.Relative);

    private readonly Package _package;
    private readonly List<string> _sheets = [];

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps.</summary>
    public XlsxPackage(Stream stream) => _package = Package.Open(stream, FileMode.Create, FileAccess.Write);

    /// <summary>How many sheets were begun.</summary>
    public int Sheets => _sheets.Count;

    /// <summary>Begins a sheet; it must be disposed of before anything else is written.</summary>
    public XlsxSheet<TRow> AddSheet<TRow>(string name, ImmutableArray<SheetColumn<TRow>> columns, MessageLanguage language)
    {
        _sheets.Add(name);
        PackagePart part = _package.CreatePart(SheetUri(Sheets), ContentType + "worksheet+xml", CompressionOption.Fast);
        return new XlsxSheet<TRow>(part.GetStream(FileMode.Create, FileAccess.Write), columns, language);
    }

    /// <summary>Writes the workbook around the sheets.</summary>
    public void Complete()
    {
        WritePart(StylesUri, "styles+xml", XlsxStyles.Stylesheet());
        PackagePart workbook = WritePart(WorkbookUri, "sheet.main+xml", new Workbook(new Sheets(_sheets.Select(SheetEntry))));
        for (int number = 1; number <= Sheets; number++)
        {
            workbook.CreateRelationship(SheetUri(number), TargetMode.Internal, Relationship + "worksheet", RelationshipId(number));
        }

        workbook.CreateRelationship(StylesUri, TargetMode.Internal, Relationship + "styles");
        _package.CreateRelationship(WorkbookUri, TargetMode.Internal, Relationship + "officeDocument");
    }

    /// <inheritdoc/>
    public void Dispose() => _package.Close();

    private PackagePart WritePart(Uri uri, string type, OpenXmlElement root)
    {
        PackagePart part = _package.CreatePart(uri, ContentType + type, CompressionOption.Fast);
        using Stream stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = new OpenXmlPartWriter(stream);
        writer.WriteElement(root);
        return part;
    }

    private static Sheet SheetEntry(string name, int index) => new() { Name = name, SheetId = (uint)index + 1, Id = RelationshipId(index + 1) };

    private static Uri SheetUri(int number) => new(string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{number}.xml"), UriKind.Relative);

    private static string RelationshipId(int number) => string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
}
