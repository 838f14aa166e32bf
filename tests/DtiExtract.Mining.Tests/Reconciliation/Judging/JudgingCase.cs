using System.Text.Json;

namespace DtiExtract.Mining.Tests.Reconciliation.Judging;

/// <summary>A report and what the check finds in it.</summary>
/// <param name="Id">Names the case.</param>
/// <param name="Lines">The lines of the report below its title, see <see cref="SomeText.OfLines"/>.</param>
/// <param name="Check">The check that finds something; null for nothing.</param>
/// <param name="Quotes">The text at the spans of the finding.</param>
/// <param name="Arithmetic">Its calculation.</param>
/// <param name="Repairs">Its repairs: "Value 3 → 2".</param>
/// <param name="Period">The period in the title; null for a whole year.</param>
public sealed record JudgingCase(string Id, IReadOnlyList<string> Lines, string? Check, IReadOnlyList<string>? Quotes, string? Arithmetic, IReadOnlyList<string>? Repairs, string? Period)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The report as a whole.</summary>
    public string Report => $"ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\nBÁO CÁO\nKết quả chuyển đổi số {Period ?? "năm 2024"} của xã Suối Mây, huyện Đồi Thông\n{string.Join('\n', Lines)}\n";

    /// <summary>The cases of a file beside the tests, by id.</summary>
    public static IReadOnlyDictionary<string, JudgingCase> Read(string file) => JsonSerializer
        .Deserialize<JudgingCase[]>(File.ReadAllText(Repository.At("tests", "DtiExtract.Mining.Tests", "Reconciliation", "Judging", file)), Options)!
        .ToDictionary(row => row.Id, StringComparer.Ordinal);
}
