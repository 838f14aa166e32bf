using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Reads who reports, on which period, under which number and date.</summary>
/// <param name="cues">The words of letterheads and titles.</param>
/// <param name="provinces">The provinces.</param>
internal sealed class HeaderReader(OutlineCues cues, Provinces provinces)
{
    private readonly PeriodReader _periods = new(cues);
    private readonly EvidenceReader _units = new(cues, provinces);

    /// <summary>The header; what the report does not tell is null.</summary>
    public ReportHeader Read(NormalText text, HeaderZones zones)
    {
        var marks = DocumentMarks.Read(text, zones);
        Period? period = _periods.Read(text, zones, marks.Year);
        Reporter reporter = _units.Read(text, zones, marks.SignedOn ?? period?.End);
        return new ReportHeader
        {
            Title = zones.Title.Length > 0 ? zones.Title.Slice(text.Text).Replace('\n', ' ') : null,
            Unit = reporter.Unit?.FullName,
            UnitLevel = reporter.Unit?.Level,
            Parent = reporter.Parent,
            Province = reporter.Province,
            Period = period?.Text,
            PeriodStart = period?.Start,
            PeriodEnd = period?.End,
            DocumentNumber = marks.Number,
            SignedOn = marks.SignedOn,
        };
    }
}
