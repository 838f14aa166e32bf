using DtiExtract.Mining.Outline;

namespace DtiExtract.Service.Api;

/// <summary>A header, in the words of the contract.</summary>
internal sealed record HeaderAnswer(
    string? Title,
    string? Unit,
    string? UnitLevel,
    string? UnitCode,
    string? Parent,
    string? Province,
    string? Period,
    DateOnly? PeriodStart,
    DateOnly? PeriodEnd,
    string? DocumentNumber,
    DateOnly? SignedOn,
    string? CriterionSet)
{
    /// <summary>The answer for a header.</summary>
    public static HeaderAnswer Of(ReportHeader header) => new(
        header.Title,
        header.Unit,
        header.UnitLevel is { } level ? Terms.Of(level).Code : null,
        header.UnitCode,
        header.Parent,
        header.Province,
        header.Period,
        header.PeriodStart,
        header.PeriodEnd,
        header.DocumentNumber,
        header.SignedOn,
        header.CriterionSet);
}

/// <summary>A report in a list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Format">"docx", "pdf" or "txt".</param>
/// <param name="Header">The header in force.</param>
/// <param name="Year">The year of the period.</param>
/// <param name="Figures">How many figures it states.</param>
/// <param name="Doubtful">Whether something was doubtful while it was read.</param>
/// <param name="Corrected">Whether a person corrected the header, or found it right.</param>
/// <param name="ReceivedAt">When it came in.</param>
internal sealed record ReportItem(long Id, string Name, string Format, HeaderAnswer Header, int? Year, int Figures, bool Doubtful, bool Corrected, DateTimeOffset ReceivedAt);

/// <summary>A part of a list of reports.</summary>
/// <param name="Items">What stands in it.</param>
/// <param name="Next">The cursor of the next part; null at the end.</param>
/// <param name="Total">How many there are in all, when that was asked.</param>
internal sealed record ReportPage(IReadOnlyList<ReportItem> Items, string? Next, int? Total);

/// <summary>A report.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="Format">"docx", "pdf" or "txt".</param>
/// <param name="Size">Number of bytes of the original.</param>
/// <param name="Sha256">SHA-256 of the original.</param>
/// <param name="Header">The header in force.</param>
/// <param name="HeaderAsRead">The header as it was read.</param>
/// <param name="CorrectedBy">Who corrected it, or found it right; null when nobody did.</param>
/// <param name="CorrectedAt">When it was corrected.</param>
/// <param name="Problems">What was doubtful while it was read.</param>
/// <param name="Year">The year of the period.</param>
/// <param name="Figures">How many figures it states.</param>
/// <param name="Findings">How many findings of each status it has.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="MinedAt">When it was last mined.</param>
/// <param name="Miner">Versions of the program, the rules and the model by which it was mined.</param>
/// <param name="Version">Counts up with every change.</param>
internal sealed record ReportAnswer(
    long Id,
    string Name,
    string Format,
    long Size,
    string Sha256,
    HeaderAnswer Header,
    HeaderAnswer HeaderAsRead,
    string? CorrectedBy,
    DateTimeOffset? CorrectedAt,
    IReadOnlyList<ReasonAnswer> Problems,
    int? Year,
    int Figures,
    IReadOnlyDictionary<string, int> Findings,
    DateTimeOffset ReceivedAt,
    DateTimeOffset MinedAt,
    string Miner,
    int Version);
