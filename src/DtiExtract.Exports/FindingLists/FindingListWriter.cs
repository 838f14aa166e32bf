using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;

namespace DtiExtract.Exports.FindingLists;

/// <summary>Writes a workbook for auditors: a sheet with a row for each finding, and one that counts them by unit and type. Rows go out as they come; of a unit only its counts are kept.</summary>
public sealed class FindingListWriter : IDisposable
{
    private static readonly Wording FindingSheet = new("Phát hiện", "Findings");
    private static readonly Wording UnitSheet = new("Theo đơn vị", "By unit");

    private readonly MessageLanguage _language;
    private readonly XlsxPackage _package;
    private readonly XlsxRows<FindingRow> _findings;
    private readonly Dictionary<string, UnitCount> _units = new(StringComparer.Ordinal);
    private readonly List<UnitCount> _order = [];

    /// <summary>Writes to <paramref name="stream"/>, which the caller keeps.</summary>
    public FindingListWriter(Stream stream, MessageLanguage language)
    {
        _language = language;
        _package = new XlsxPackage(stream);
        _findings = new XlsxRows<FindingRow>(_package, FindingSheet, new FindingColumns(language).OfFindings(), language);
    }

    /// <summary>Writes what was found in a report.</summary>
    public void Write(FoundReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Findings.IsEmpty)
        {
            return;
        }

        CountOf(report).Add(report.Findings.Select(placed => placed.Finding));
        foreach (FindingRow row in FindingRow.Of(report))
        {
            _findings.Write(row);
        }
    }

    /// <summary>Writes the counts and ends the workbook.</summary>
    public void Complete()
    {
        _findings.Dispose();
        using (var sheet = new XlsxRows<UnitCount>(_package, UnitSheet, FindingColumns.OfUnits(_order), _language))
        {
            _order.ForEach(sheet.Write);
        }

        _package.Complete();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _findings.Dispose();
        _package.Dispose();
    }

    private UnitCount CountOf(FoundReport report)
    {
        string key = ReviewUnits.KeyOf(report.File, report.Header);
        if (!_units.TryGetValue(key, out UnitCount? count))
        {
            count = new UnitCount(report.Header.Unit is null ? report.Header with { Unit = FindingTexts.FileName(report.File) } : report.Header);
            _units.Add(key, count);
            _order.Add(count);
        }

        return count;
    }
}
