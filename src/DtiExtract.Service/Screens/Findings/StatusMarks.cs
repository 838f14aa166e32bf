using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>How states, severities and decisions are named and coloured.</summary>
internal static class StatusMarks
{
    /// <summary>The mark of a severity, for a word of the contract.</summary>
    public static Mark OfSeverity(string code) => Enum.GetValues<Severity>().FirstOrDefault(severity => Terms.Of(severity).Code == code, Severity.Info) switch
    {
        Severity.Error => new(Terms.Of(Severity.Error).Label, "bg-red-lt"),
        Severity.Warning => new(Terms.Of(Severity.Warning).Label, "bg-orange-lt"),
        Severity.Info => new(Terms.Of(Severity.Info).Label, "bg-azure-lt"),
    };

    /// <summary>The mark of a status, for a word of the API.</summary>
    public static Mark OfStatus(string word) => Of(Words.TryRead(word, out FindingStatus status) ? status : FindingStatus.Open);

    /// <summary>The mark of a status.</summary>
    public static Mark Of(FindingStatus status) => status switch
    {
        FindingStatus.Open => new(new("Chưa quyết định", "Open"), "bg-secondary-lt"),
        FindingStatus.Confirmed => new(new("Đã xác nhận", "Confirmed"), "bg-green-lt"),
        FindingStatus.Dismissed => new(new("Đã bác bỏ", "Dismissed"), "bg-yellow-lt"),
        FindingStatus.Corrected => new(new("Đã sửa", "Corrected"), "bg-blue-lt"),
    };

    /// <summary>What a decision is called.</summary>
    public static Wording Of(DecisionKind kind) => kind switch
    {
        DecisionKind.Confirm => new("Xác nhận", "Confirm"),
        DecisionKind.Dismiss => new("Bác bỏ", "Dismiss"),
        DecisionKind.Correct => new("Sửa", "Correct"),
        DecisionKind.Undo => new("Hoàn tác", "Undo"),
    };
}

/// <summary>A word with a colour.</summary>
/// <param name="Label">The word.</param>
/// <param name="Style">The class of its colour.</param>
internal sealed record Mark(Wording Label, string Style);
