using System.Text.Json;
using DtiExtract.Exports.Contract;
using DtiExtract.Mining;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Api;

/// <summary>What was mined of a report, in the form of the contract.</summary>
internal static class MinedAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="mined">What was mined.</param>
    /// <param name="language">The language of messages: "en", or else Vietnamese.</param>
    public static FileContentHttpResult Of(MinedReport mined, string? language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            ReportJson.Write(json, mined, language == "en" ? MessageLanguage.English : MessageLanguage.Vietnamese);
        }

        return TypedResults.File(stream.ToArray(), "application/json; charset=utf-8");
    }
}
