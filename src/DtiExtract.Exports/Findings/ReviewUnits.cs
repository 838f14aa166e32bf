using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Findings;

/// <summary>Tells which reports are put before a unit together.</summary>
public static class ReviewUnits
{
    /// <summary>The same for all reports of a unit; for a report that does not tell its unit, its own.</summary>
    /// <param name="file">The report's file.</param>
    /// <param name="header">Who reports.</param>
    public static string KeyOf(string file, ReportHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return header switch
        {
            { Unit: null } => $"file|{file}",
            { UnitCode: { } code } => $"code|{code}|{Syllable.Fold(header.Unit)}",
            _ => $"name|{Syllable.Fold(header.Unit)}|{Syllable.Fold(header.Parent ?? string.Empty)}|{Syllable.Fold(header.Province ?? string.Empty)}",
        };
    }
}
