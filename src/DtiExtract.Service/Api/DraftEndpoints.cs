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
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CheckAsync(HttpRequest request, string? language, DraftChecker checker, CancellationToken cancellationToken)
    {
        if (await DraftAsync(request, cancellationToken) is not { } draft)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "no-draft", NoDraft);
        }

        CheckedDraft answer = await checker.CheckAsync(draft, cancellationToken);
        return answer.Report is { } report ? MinedAnswer.Of(report, language) : Unreadable([.. answer.Problems.Select(Reasons.Of)]);
    }

    /// <summary>The draft of the form. The form is read here rather than bound: routing would refuse another media type before it asks who is there.</summary>
    private static async Task<IFormFile?> DraftAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.HasFormContentType ? (await request.ReadFormAsync(cancellationToken)).Files.GetFile("draft") : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static ProblemHttpResult Unreadable(ImmutableArray<ReasonAnswer> reasons)
    {
        ProblemHttpResult problem = Problems.Of(
            StatusCodes.Status422UnprocessableEntity, "unreadable", new(string.Join(' ', reasons.Select(reason => reason.Vietnamese)), string.Join(' ', reasons.Select(reason => reason.English))));
        problem.ProblemDetails.Extensions["reasons"] = reasons;
        return problem;
    }
}
