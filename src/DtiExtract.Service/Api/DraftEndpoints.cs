using System.Collections.Immutable;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion;
using DtiExtract.Service.Ingestion.Checking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>Drafts: what would be found in them, before they are sent to anybody.</summary>
internal static class DraftEndpoints
{
    private static readonly Wording NoDraft = new("Hãy gửi bản nháp trong trường “draft” của biểu mẫu.", "Send the draft in the field “draft” of the form.");

    /// <summary>Maps the address.</summary>
    public static void MapDrafts(this RouteGroupBuilder api) => api.MapPost("/check", CheckAsync).RequireRateLimiting(RateLimits.Upload).DisableAntiforgery().WithMetadata(new LargestRequestAttribute(DraftChecker.MostFormBytes))
        .WithTags("Drafts").WithName("CheckDraft").WithSummary("Mines the draft of a form (multipart/form-data; field \"draft\") and keeps nothing of it; answers in the form of the contract")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CheckAsync(IFormFile? draft, string? language, DraftChecker checker, CancellationToken cancellationToken)
    {
        if (draft is null)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "no-draft", NoDraft);
        }

        CheckedDraft answer = await checker.CheckAsync(draft, cancellationToken);
        return answer.Report is { } report ? MinedAnswer.Of(report, language) : Unreadable([.. answer.Problems.Select(Reasons.Of)]);
    }

    private static ProblemHttpResult Unreadable(ImmutableArray<ReasonAnswer> reasons)
    {
        ProblemHttpResult problem = Problems.Of(
            StatusCodes.Status422UnprocessableEntity, "unreadable", new(string.Join(' ', reasons.Select(reason => reason.Vietnamese)), string.Join(' ', reasons.Select(reason => reason.English))));
        problem.ProblemDetails.Extensions["reasons"] = reasons;
        return problem;
    }
}
