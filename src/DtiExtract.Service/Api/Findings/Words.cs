using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace DtiExtract.Service.Api.Findings;

/// <summary>Kinds as they stand in JSON and addresses: "corrected".</summary>
internal static class Words
{
    /// <summary>The word for a kind.</summary>
    public static string Of<TKind>(TKind kind)
        where TKind : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The kind for a word.</summary>
    public static bool TryRead<TKind>(string? word, out TKind kind)
        where TKind : struct, Enum
    {
        TKind[] found = [.. Enum.GetValues<TKind>().Where(one => Of(one) == word)];
        kind = found.FirstOrDefault();
        return found.Length == 1;
    }

    /// <summary>The kinds for words with commas between; null when there are none.</summary>
    public static bool TryReadMany<TKind>(string? words, out TKind[]? kinds)
        where TKind : struct, Enum
    {
        kinds = null;
        if (Split(words) is not { } parts)
        {
            return true;
        }

        kinds = new TKind[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!TryRead(parts[i], out kinds[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words with commas between; null when there are none.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public static string[]? Split(string? words) => words is null ? null : words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
