using System.Diagnostics;
using DtiExtract.Service.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Operation;

/// <summary>Makes problem details of all that goes wrong, in both languages; what an exception says stays in the log, under the trace id of the answer.</summary>
internal static class ProblemAnswers
{
    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => Complete(context.HttpContext, context.ProblemDetails));
        services.Configure<ExceptionHandlerOptions>(handler => handler.StatusCodeSelector = StatusOf);
    }

    /// <summary>The status that an exception ends a request with.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        System.Data.Common.DbException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void Complete(HttpContext http, ProblemDetails problem)
    {
        if (!problem.Extensions.ContainsKey("code"))
        {
            (string code, Wording wording) = StatusTexts.Of(problem.Status ?? http.Response.StatusCode);
            problem.Title = wording.Vietnamese;
            problem.Extensions["code"] = code;
            problem.Extensions["english"] = wording.English;
        }

        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
    }
}
