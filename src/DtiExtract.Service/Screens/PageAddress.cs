using Microsoft.AspNetCore.Http.Extensions;

namespace DtiExtract.Service.Screens;

/// <summary>Addresses of a screen with other choices.</summary>
internal static class PageAddress
{
    // Where a page begins and which part is asked for hold for one set of choices only.
    private static readonly string[] OfTheMoment = ["cursor", "handler", "part"];

    /// <summary>The address of a request with some choices changed; null takes one away.</summary>
    public static string With(this HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes) => With(request, request.Path, changes);

    /// <summary>The same choices on another screen.</summary>
    public static string With(this HttpRequest request, string path, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var chosen = request.Query.Where(pair => !OfTheMoment.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string? value) in changes)
        {
            chosen[name] = value;
        }

        var query = new QueryBuilder(chosen.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)).Where(pair => !string.IsNullOrEmpty(pair.Value))!);
        return path + query;
    }
}
