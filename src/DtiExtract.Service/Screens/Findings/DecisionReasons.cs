using System.Collections.Immutable;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Common reasons of decisions, one key away; section "Review:Reasons" of the configuration puts others in their place.</summary>
internal sealed record DecisionReasons
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Review:Reasons";

    /// <summary>As many as there are keys for.</summary>
    public const int Most = 9;

    /// <summary>What an undo is explained by when nobody says more.</summary>
    public static readonly Wording Undone = new("Hoàn tác: quyết định nhầm", "Undone: decided by mistake");

    private static readonly ImmutableArray<Wording> UsualConfirm =
    [
        new("Tính lại không ra số đã nêu", "Recalculated: not what is stated"),
        new("Hai chỗ trong báo cáo trái nhau", "Two places of the report contradict each other"),
        new("Đã đối chiếu hồ sơ gốc: báo cáo ghi sai", "Checked against the records: the report is wrong"),
        new("Đơn vị đã thừa nhận ghi sai", "The unit admits the mistake"),
        new("Chép từ mẫu hoặc báo cáo khác", "Copied from a model or another report"),
    ];

    private static readonly ImmutableArray<Wording> UsualDismiss =
    [
        new("Báo cáo đúng, máy đọc nhầm", "The report is right, the program misread it"),
        new("Hai số nói về hai nội dung khác nhau", "The two numbers are about different things"),
        new("Làm tròn theo mẫu báo cáo", "Rounded as the form asks"),
        new("Khác kỳ hoặc khác phạm vi số liệu", "Another period or scope"),
        new("Đơn vị đã giải trình, chấp nhận", "The unit has explained it"),
        new("Sai sót nhỏ, không ảnh hưởng đánh giá", "Too small to matter"),
    ];

    private static readonly ImmutableArray<Wording> UsualCorrect =
    [
        new("Tính lại từ tử số và mẫu số", "Recalculated from numerator and denominator"),
        new("Gõ nhầm chữ số", "A slip of the keyboard"),
        new("Theo số nêu ở chỗ khác trong báo cáo", "As stated elsewhere in the report"),
        new("Theo hồ sơ gốc", "As in the records"),
        new("Đơn vị đã báo số đúng", "The unit has given the right number"),
    ];

    /// <summary>Why findings are confirmed; empty for the usual reasons.</summary>
    public IReadOnlyList<string> Confirm { get; init; } = [];

    /// <summary>Why findings are dismissed; empty for the usual reasons.</summary>
    public IReadOnlyList<string> Dismiss { get; init; } = [];

    /// <summary>Why figures are corrected; empty for the usual reasons.</summary>
    public IReadOnlyList<string> Correct { get; init; } = [];

    /// <summary>The reasons to offer for a kind of decision.</summary>
    public ImmutableArray<Wording> Of(DecisionKind kind) => kind switch
    {
        DecisionKind.Confirm => Offered(Confirm, UsualConfirm),
        DecisionKind.Dismiss => Offered(Dismiss, UsualDismiss),
        DecisionKind.Correct => Offered(Correct, UsualCorrect),
        DecisionKind.Undo => [Undone],
    };

    private static ImmutableArray<Wording> Offered(IReadOnlyList<string> own, ImmutableArray<Wording> usual) =>
        own.Count == 0 ? usual : [.. own.Where(reason => !string.IsNullOrWhiteSpace(reason)).Take(Most).Select(reason => new Wording(reason.Trim(), reason.Trim()))];
}
