using System.Diagnostics.CodeAnalysis;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api.Findings;

/// <summary>By what findings are asked for. Several words of one kind stand with commas between.</summary>
/// <param name="Type">Types: "percent-mismatch,base-mismatch".</param>
/// <param name="Rule">Checks.</param>
/// <param name="Severity">"error", "warning", "info".</param>
/// <param name="Status">"open", "confirmed", "dismissed", "corrected".</param>
/// <param name="Change">"new", "same", "moved", "changed", "gone".</param>
/// <param name="Unit">The unit with its kind, or its key.</param>
/// <param name="UnitCode">The official code of the unit.</param>
/// <param name="District">The district with its kind.</param>
/// <param name="Province">The province with its kind.</param>
/// <param name="Year">The year.</param>
/// <param name="Period">"2024", "2024-H1", "2024-Q3", or as written.</param>
/// <param name="ReportId">The report.</param>
/// <param name="Batch">The batch that the reports came in, or came in again.</param>
/// <param name="Across">Whether other reports take part.</param>
/// <param name="Seconded">Whether the decision in force is a second person's.</param>
/// <param name="Q">Words that it says or quotes, with or without accents.</param>
internal sealed record FindingQuery(
    string? Type = null,
    string? Rule = null,
    string? Severity = null,
    string? Status = null,
    string? Change = null,
    string? Unit = null,
    string? UnitCode = null,
    string? District = null,
    string? Province = null,
    int? Year = null,
    string? Period = null,
    long? ReportId = null,
    long? Batch = null,
    bool? Across = null,
    bool? Seconded = null,
    string? Q = null)
{
    private static readonly Wording Unknown = new(
        "Bộ lọc có giá trị không hợp lệ: status là open, confirmed, dismissed, corrected; change là new, same, moved, changed, gone.",
        "The filter has a value that is unknown: status is open, confirmed, dismissed or corrected; change is new, same, moved, changed or gone.");

    /// <summary>The filter, unless a word is unknown.</summary>
    public bool TryRead([NotNullWhen(true)] out FindingFilter? filter, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        bool isSound = Words.TryReadMany(Status, out FindingStatus[]? statuses) & Words.TryReadMany(Change, out FindingChange[]? changes);
        filter = isSound ? Filter(statuses, changes) : null;
        problem = isSound ? null : Problems.Of(StatusCodes.Status400BadRequest, "bad-filter", Unknown);
        return isSound;
    }

    private FindingFilter Filter(FindingStatus[]? statuses, FindingChange[]? changes) => new()
    {
        Type = Words.Split(Type),
        Rule = Words.Split(Rule),
        Severity = Words.Split(Severity),
        Status = statuses,
        Change = changes,
        Unit = Unit,
        UnitCode = UnitCode,
        District = District,
        Province = Province,
        Year = Year,
        Period = Period,
        ReportId = ReportId,
        Batch = Batch,
        Across = Across,
        Seconded = Seconded,
        Q = Q,
    };
}
