using System.Text.Json;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;
using DtiExtract.Service.Api;

namespace DtiExtract.Service.Screens.Headers;

/// <summary>Keeps what a person says of a header: what was changed as a correction, what was left as it was as confirmed.</summary>
/// <param name="queries">Asks for reports.</param>
/// <param name="corrections">Corrects headers.</param>
/// <param name="doubts">Tells what is doubtful.</param>
/// <param name="rules">The rules.</param>
internal sealed class HeaderDesk(ReportQueries queries, HeaderCorrections corrections, HeaderDoubts doubts, MiningRules rules)
{
    private readonly HeaderChanges _changes = new(rules);

    /// <summary>A report as a row of the table.</summary>
    public HeaderRow RowOf(StoredReport report) => new(report, report.Header(), report.CorrectedAt is null ? doubts.Of(report.Header()) : []);

    /// <summary>Keeps a row.</summary>
    /// <returns>The row as it is now, with the mistake where it was not kept; null when there is no such report, or the viewer may not see it.</returns>
    public async Task<HeaderRow?> KeepAsync(Viewer viewer, HeaderForm form, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(viewer, form.Id, cancellationToken) is not { } report)
        {
            return null;
        }

        if (report.Version != form.Version)
        {
            return RowOf(report) with { Mistake = new HeaderMistake(null, ReportTexts.VersionStale) };
        }

        HeaderRow row = RowOf(report) with { Typed = form };
        if (!_changes.TryTell(row.Header, form, out var changes, out HeaderMistake? mistake))
        {
            return row with { Mistake = mistake };
        }

        ReportHeader? header = null;
        if (changes.Count > 0 && !new HeaderPatch(rules).TryApply(row.Header, JsonSerializer.SerializeToElement(changes), out header, out Wording refusal))
        {
            return row with { Mistake = new HeaderMistake(FieldOf(refusal), refusal) };
        }

        StoredReport? kept = header is null
            ? await corrections.ConfirmAsync(report, viewer.Actor, cancellationToken)
            : await corrections.CorrectAsync(report, header, viewer.Actor, cancellationToken);
        return kept is null ? row with { Mistake = new HeaderMistake(null, ReportTexts.VersionStale) } : RowOf(kept) with { IsSaved = true };
    }

    private static HeaderField? FieldOf(Wording refusal) => refusal == ReportTexts.PeriodTurned ? HeaderField.Period : HeaderField.Unit;
}
