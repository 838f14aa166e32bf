using System.Collections.Frozen;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Findings;

/// <summary>Finds the other reports that take part in findings.</summary>
public static class ReportsElsewhere
{
    /// <summary>The numbers of those that may be seen, by their SHA-256.</summary>
    public static async Task<FrozenDictionary<string, long>> FindAsync(ArchiveContext archive, Viewer viewer, IEnumerable<PlaceElsewhere> places, CancellationToken cancellationToken)
    {
        string[] wanted = [.. places.Select(place => place.Sha256).OfType<string>().Distinct(StringComparer.Ordinal)];
        return wanted.Length == 0
            ? FrozenDictionary<string, long>.Empty
            : (await viewer.Visible(archive.Reports).Where(report => wanted.Contains(report.Sha256)).ToDictionaryAsync(report => report.Sha256, report => report.Id, cancellationToken))
                .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A finding without the words of reports that may not be seen.</summary>
    public static PlacedFinding Limited(PlacedFinding placed, FrozenDictionary<string, long> visible) => placed with
    {
        Finding = placed.Finding with
        {
            Elsewhere = [.. placed.Finding.Elsewhere.Select(place => place.Sha256 is { } sha && visible.ContainsKey(sha) ? place : place with { File = "…", Quote = string.Empty })],
        },
    };
}
