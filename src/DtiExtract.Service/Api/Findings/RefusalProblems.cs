using DtiExtract.Archive.Findings.Deciding;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api.Findings;

/// <summary>Says why a decision was not taken.</summary>
internal static class RefusalProblems
{
    /// <summary>The answer to a finding that is not there, or may not be seen.</summary>
    public static ProblemHttpResult NotFound() => Of(DecisionRefusal.Unknown);

    /// <summary>The answer to a change that does not say which version it was made of.</summary>
    public static ProblemHttpResult VersionMissing() => Problems.Of(
        StatusCodes.Status428PreconditionRequired,
        "if-match-missing",
        new("Yêu cầu thiếu tiêu đề If-Match với phiên bản (ETag) của phát hiện đã xem.", "The request lacks the header If-Match with the version (ETag) of the finding that was looked at."));

    /// <summary>The answer to an unknown kind of decision.</summary>
    public static ProblemHttpResult KindUnknown() => Problems.Of(
        StatusCodes.Status400BadRequest, "unknown-kind", new("Loại quyết định phải là confirm, dismiss, correct hoặc undo.", "The kind of decision must be confirm, dismiss, correct or undo."));

    /// <summary>The answer to a refusal.</summary>
    public static ProblemHttpResult Of(DecisionRefusal refusal)
    {
        (int status, Wording wording) = Answer(refusal);
        return Problems.Of(status, Words.Of(refusal), wording);
    }

    /// <summary>The status and the sentence for a refusal.</summary>
    public static (int Status, Wording Wording) Answer(DecisionRefusal refusal) => refusal switch
    {
        DecisionRefusal.Unknown => (StatusCodes.Status404NotFound, new Wording("Không tìm thấy, hoặc không thuộc phạm vi được xem.", "There is no such thing, or it is outside of what you may see.")),
        DecisionRefusal.Stale => (StatusCodes.Status412PreconditionFailed, new("Phát hiện đã thay đổi từ khi được xem; hãy xem lại trước khi quyết định.", "The finding has changed since it was looked at; look again before deciding.")),
        DecisionRefusal.ReasonMissing => (StatusCodes.Status400BadRequest, new("Quyết định phải có lý do.", "A decision needs a reason.")),
        DecisionRefusal.ReasonTooLong => (StatusCodes.Status400BadRequest, new("Lý do quá dài.", "The reason is too long.")),
        DecisionRefusal.CorrectionMissing => (StatusCodes.Status400BadRequest, new("Quyết định sửa phải nêu giá trị đúng.", "A correction must say which values are right.")),
        DecisionRefusal.CorrectionUnfit => (StatusCodes.Status400BadRequest, new(
            "Giá trị đúng chỉ đi cùng quyết định sửa, cho số liệu của phát hiện này, mỗi trường một lần (numerator, denominator, percent, value).",
            "Right values go with a correction only, for figures of this finding, each field once (numerator, denominator, percent, value).")),
        DecisionRefusal.NothingDecided => (StatusCodes.Status409Conflict, new("Chưa có quyết định nào để hủy hoặc cho ý kiến thứ hai.", "There is no decision to take back, or to give a second opinion on.")),
        DecisionRefusal.SamePerson => (StatusCodes.Status409Conflict, new("Ý kiến thứ hai phải là của người khác.", "A second opinion must be another person's.")),
        DecisionRefusal.TooMany => (StatusCodes.Status400BadRequest, new("Bộ lọc chọn quá nhiều phát hiện cho một lần quyết định.", "The filter chooses more findings than can be decided of at once.")),
        DecisionRefusal.NotAtOnce => (StatusCodes.Status400BadRequest, new("Quyết định hàng loạt chỉ có thể là confirm hoặc dismiss.", "Many findings can only be confirmed or dismissed at once.")),
        DecisionRefusal.AlreadyDecided => (StatusCodes.Status409Conflict, new("Quyết định hàng loạt này đã được thực hiện.", "This decision was carried out already.")),
    };
}
