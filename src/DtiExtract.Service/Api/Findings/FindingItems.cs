using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Service.Api.Findings;

/// <summary>Tells findings as they stand in lists.</summary>
/// <param name="options">How findings are decided of.</param>
internal sealed class FindingItems(ReviewOptions options)
{
    private const int LongestSentence = 600;

    /// <summary>A finding with its report.</summary>
    public FindingItem Of(FindingOfReport row)
    {
        StoredFinding stored = row.Finding;
        PlacedFinding placed = stored.Placed();
        return new FindingItem
        {
            Id = stored.Id,
            Version = stored.Version,
            Type = stored.Type,
            Rule = stored.Rule,
            Severity = stored.Severity,
            Status = Words.Of(stored.Status),
            Seconded = stored.IsSeconded,
            AwaitsSecondOpinion = options.RequireSecondOpinion && stored is { Status: not FindingStatus.Open, IsSeconded: false },
            Change = Words.Of(stored.Change),
            Across = stored.IsAcross,
            FoundAt = stored.FoundAt,
            DecidedAt = stored.DecidedAt,
            Message = new Wording(Sentence(placed, MessageLanguage.Vietnamese), Sentence(placed, MessageLanguage.English)),
            Arithmetic = placed.Finding.Arithmetic,
            Places = [.. placed.Places.Select(place => new PlaceAnswer(place.Quote, place.Heading, place.Page))],
            Repairs = [.. placed.Finding.Repairs.Select(repair => RepairOf(repair, placed))],
            Report = ReportOf(row.Report),
        };
    }

    private static string Sentence(PlacedFinding placed, MessageLanguage language) => OneLine.Shortened(placed.Finding.Message(language), LongestSentence);

    private static RepairAnswer RepairOf(Repair repair, PlacedFinding placed) => new(
        Math.Round(repair.Confidence, 3),
        [.. repair.Changes.Select(change => new ChangeAnswer(
            change.Figure.ToString(), PlaceOf(change.Figure, placed)?.Quote, Terms.Of(change.Field).Code, change.From, change.To, Terms.Of(change.Kind).Code))],
        [.. repair.Witnesses.Select(id => (Id: id, Place: PlaceOf(id, placed))).Select(witness => new FigureAnswer(witness.Id.ToString(), witness.Place?.Quote, witness.Place?.Heading, witness.Place?.Page))]);

    private static FindingPlace? PlaceOf(FigureId id, PlacedFinding placed) => placed.Figures.GetValueOrDefault(id)?.Place;

    private static FindingReport ReportOf(StoredReport report) => new(
        report.Id,
        report.Name,
        report.Unit,
        report.UnitKey,
        report.UnitCode,
        report.District,
        report.Province,
        report.Period,
        report is { PeriodStart: { } start, PeriodEnd: { } end } ? new ReportPeriod(start, end).ToString() : null,
        report.Year);
}
