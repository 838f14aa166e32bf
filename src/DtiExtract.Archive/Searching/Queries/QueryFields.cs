using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>The names of fields in both languages.</summary>
internal static class QueryFields
{
    /// <summary>How many words the longest name has.</summary>
    public const int MostWords = 2;

    /// <summary>Every name with its field; the first of a field is the one that is proposed.</summary>
    public static ImmutableArray<(string Name, QueryField Field)> Names { get; } =
    [
        ("đơn vị", QueryField.Unit), ("unit", QueryField.Unit), ("xã", QueryField.Unit),
        ("huyện", QueryField.District), ("district", QueryField.District),
        ("tỉnh", QueryField.Province), ("province", QueryField.Province),
        ("năm", QueryField.Year), ("year", QueryField.Year),
        ("kỳ", QueryField.Period), ("period", QueryField.Period),
        ("chỉ số", QueryField.Indicator), ("chỉ tiêu", QueryField.Indicator), ("indicator", QueryField.Indicator),
        ("tiêu chí", QueryField.Criterion), ("criterion", QueryField.Criterion),
        ("loại", QueryField.Type), ("type", QueryField.Type),
    ];

    private static readonly FrozenDictionary<string, QueryField> ByFoldedName = Names.ToFrozenDictionary(pair => Folded(pair.Name), pair => pair.Field);

    /// <summary>Finds the field of a name, written with or without accents.</summary>
    public static bool TryGet(string name, out QueryField field) => ByFoldedName.TryGetValue(Folded(name), out field);

    private static string Folded(string name) => string.Join(' ', Analysis.SearchText.TermsOf(name).Select(term => term.Folded));
}
