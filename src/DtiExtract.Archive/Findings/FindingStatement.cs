using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Archive.Findings;

/// <summary>Tells what a finding speaks of from what it says: a decision belongs to the first.</summary>
internal static class FindingStatement
{
    private const int SignatureBytes = 16;
    private const char Between = '\u001f';

    /// <summary>The same for findings of one type about the same words and figures, wherever they stand, whatever their rank, however the rules word it.</summary>
    public static string Of(PlacedFinding placed)
    {
        IEnumerable<string> here = placed.Places.Select(place => FoldedWords.Of(place.Quote)).Order(StringComparer.Ordinal);
        IEnumerable<string> elsewhere = placed.Finding.Elsewhere.Select(ReportOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        string said = string.Join(Between, [Terms.Of(placed.Finding.Type).Code, .. here, string.Empty, .. elsewhere]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, SignatureBytes));
    }

    /// <summary>The same for findings that say the same of their statement. The names of figures are left out: they shift when another figure is read before them.</summary>
    public static string VerdictOf(Finding finding) => string.Join(
        Between,
        [
            finding.Check.Id,
            Terms.Of(finding.Severity).Code,
            finding.Arithmetic ?? string.Empty,
            .. finding.Arguments.Select(argument => $"{argument.Name}={argument.Vietnamese}"),
            .. finding.Repairs.SelectMany(repair => repair.Changes).Select(Text),
        ]);

    /// <summary>Who reports there on which period; where that is not known, which file it is.</summary>
    private static string ReportOf(PlaceElsewhere place) =>
        place.Unit is null ? $"{place.Sha256 ?? place.File}" : $"{FoldedWords.Of(place.Unit)}|{FoldedWords.Of(place.Period ?? string.Empty)}";

    private static string Text(FigureChange change) =>
        string.Create(CultureInfo.InvariantCulture, $"{Terms.Of(change.Field).Code} {change.From}>{change.To} {Terms.Of(change.Kind).Code}");
}
