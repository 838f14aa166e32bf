using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Outline;

/// <summary>All provinces that reports speak of, before and after the reform of 1 July 2025, from <c>rules/provinces.yaml</c>.</summary>
public sealed class Provinces
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "provinces.yaml";

    private readonly ImmutableArray<(string Spelling, Province Province)> _longestFirst;

    private Provinces(ImmutableArray<Province> all)
    {
        All = all;
        _longestFirst = [.. all.SelectMany(province => province.Spellings.Select(spelling => (spelling, province))).OrderByDescending(pair => pair.spelling.Length)];
    }

    /// <summary>The day from which there are two levels of government, and no districts.</summary>
    public static DateOnly Reform { get; } = new(2025, 7, 1);

    /// <summary>Every province in every form that it had, in the order of the file.</summary>
    public ImmutableArray<Province> All { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    public static Provinces Parse(string yaml, ICollection<RuleError> errors) => new(ProvinceFile.Parse(FileName, yaml, errors));

    /// <summary>The province whose name opens <paramref name="text"/>, which is in normal form.</summary>
    /// <param name="text">Text from the first letter of the name on.</param>
    /// <param name="kind">"tỉnh", "thành phố", or null when any kind will do.</param>
    /// <param name="day">The day to which the text belongs; null when that is not known.</param>
    /// <param name="length">Length of the name in the text.</param>
    /// <returns>The province in its form of that day; null when the text does not open with the name of one.</returns>
    public Province? Opening(ReadOnlySpan<char> text, string? kind, DateOnly? day, out int length)
    {
        const int longestName = 24;
        string folded = Syllable.Fold(text[..Math.Min(text.Length, longestName)].ToString());
        Province? found = null;
        length = 0;
        foreach ((string spelling, Province province) in _longestFirst)
        {
            if (spelling.Length >= length && (kind is null || kind == province.Kind) && IsOpening(folded, spelling) && Fits(province, found, day))
            {
                found = province;
                length = spelling.Length;
            }
        }

        return found is null ? null : On(found, day);
    }

    /// <summary>The province that <paramref name="fullName"/> ("tỉnh Thanh Hóa") names on <paramref name="day"/>; its last form when the day is not known, null when there is none.</summary>
    public Province? Named(string fullName, DateOnly? day)
    {
        string folded = Syllable.Fold(fullName);
        return All.LastOrDefault(province => Syllable.Fold(province.FullName) == folded && (day is null || province.IsValidOn(day.Value)));
    }

    /// <summary>The province whose sites have <paramref name="label"/> before ".gov.vn"; null when there is none.</summary>
    public Province? OfDomain(ReadOnlySpan<char> label, DateOnly? day)
    {
        foreach (Province province in All)
        {
            if (label.Equals(province.Domain, StringComparison.Ordinal) && (day is null || province.Until is null || province.IsValidOn(day.Value)))
            {
                return On(province, day);
            }
        }

        return null;
    }

    /// <summary>What <paramref name="province"/> was or became on <paramref name="day"/>.</summary>
    public Province On(Province province, DateOnly? day)
    {
        while (day > province.Until)
        {
            DateOnly next = province.Until.Value.AddDays(1);
            province = All.First(candidate => candidate.Code == province.Into && candidate.IsValidOn(next));
        }

        return province;
    }

    private static bool IsOpening(string folded, string spelling) =>
        folded.StartsWith(spelling, StringComparison.Ordinal) && (folded.Length == spelling.Length || !char.IsLetter(folded[spelling.Length]));

    /// <summary>Whether the candidate existed on the day, or before it, and is a better form of the name than what was found.</summary>
    private static bool Fits(Province candidate, Province? found, DateOnly? day) =>
        (day is null || candidate.From is null || day >= candidate.From) && (found is null || (day is { } on && candidate.IsValidOn(on)));
}
