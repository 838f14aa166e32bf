using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Service.Api;

/// <summary>Finds units by a part of their names, with accents or without.</summary>
internal sealed class UnitSuggestions
{
    private const int Most = 20;

    private readonly ImmutableArray<(string Plain, UnitAnswer Unit)> _units;

    /// <summary>Prepares the catalogue of the rules.</summary>
    public UnitSuggestions(MiningRules rules) => _units =
    [
        .. rules.Units.All.Select(unit => (PlainOf($"{unit.FullName} {unit.Code}"), Answer(rules, unit))),
        .. rules.Provinces.All.Select(province => (PlainOf($"{province.FullName} {province.Code}"), new UnitAnswer(province.Code, province.FullName, Terms.Of(Mining.Outline.UnitLevel.Province).Code, null, province.From, province.Until))),
    ];

    /// <summary>The units whose names have all words of a question, those that begin with it first.</summary>
    public IEnumerable<UnitAnswer> For(string question)
    {
        string plain = PlainOf(question);
        string[] words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : _units
            .Where(unit => words.All(word => unit.Plain.Contains(word, StringComparison.Ordinal)))
            .OrderBy(unit => !unit.Plain.Contains(plain, StringComparison.Ordinal))
            .ThenBy(unit => unit.Plain.Length)
            .ThenBy(unit => unit.Plain, StringComparer.Ordinal)
            .Take(Most)
            .Select(unit => unit.Unit);
    }

    private static UnitAnswer Answer(MiningRules rules, AdministrativeUnit unit) =>
        new(unit.Code, unit.FullName, Terms.Of(unit.Level).Code, rules.Units.HolderOf(unit), unit.Validity.From, unit.Validity.Until);

    private static string PlainOf(string text)
    {
        char[] letters = OneLine.Of(text).ToLowerInvariant().ToCharArray();
        PlainLetters.Write(letters, letters);
        return new string(letters);
    }
}

/// <summary>A unit of the catalogue.</summary>
/// <param name="Code">The official code.</param>
/// <param name="Name">Kind and name.</param>
/// <param name="Level">"commune", "district" or "province".</param>
/// <param name="Parent">What holds it.</param>
/// <param name="From">The first day on which it stood in this form; null when that is older than the reports.</param>
/// <param name="Until">The last day; null while it lasts.</param>
internal sealed record UnitAnswer(string Code, string Name, string Level, string? Parent, DateOnly? From, DateOnly? Until);
