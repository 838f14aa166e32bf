using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>What is answered to a request that can't be done: problem details, Vietnamese first.</summary>
internal static class Problems
{
    /// <summary>A problem.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">A word for programs.</param>
    /// <param name="wording">A sentence for people.</param>
    public static ProblemHttpResult Of(int status, string code, Wording wording) => TypedResults.Problem(
        detail: wording.Vietnamese,
        statusCode: status,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code, ["english"] = wording.English });
}
