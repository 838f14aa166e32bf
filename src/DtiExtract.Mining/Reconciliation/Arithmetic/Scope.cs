using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Reads from the words around a figure which period, place and kind it is about: what two statements must share to be statements of one quantity.</summary>
/// <param name="qualifiers">Folded words that narrow a quantity: "quá hạn", "cấp xã", "cùng kỳ".</param>
/// <param name="placeWords">Folded words before the name of a place: "thôn", "xã".</param>
internal sealed class Scope(ImmutableArray<PhraseSet> qualifiers, PhraseSet placeWords)
{
    private const char Kind = '#';
    private const string Year = "năm";
    private static readonly char[] Marks = ['.', ',', ';', ':', ')'];
    private static readonly string[] TimeUnits = [.. new[] { "ngày", "tuần", "tháng", "quý", Year }.Select(Syllable.Fold)];

    /// <summary>What narrows a figure, as a set of words: kinds from its own clause, periods and places from its sentence. Equal sets mean one scope.</summary>
    /// <param name="context">The figure with the words around it.</param>
    /// <param name="header">Who reports: the report's own unit and year narrow nothing.</param>
    public HashSet<string> Of(FigureContext context, ReportHeader header)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        string clause = Syllable.Fold($"{Clause.Before(context)} {context.Figure.Quote} {Clause.After(context)}");
        for (int i = 0; i < qualifiers.Length; i++)
        {
            if (qualifiers[i].IsIn(clause))
            {
                found.Add($"{Kind}{i}");
            }
        }

        string[] words = $"{context.Before} {context.Figure.Quote} {Clause.After(context)}".Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            AddTime(Syllable.Fold(words[i]), words[i + 1], header, found);
            AddPlace(Syllable.Fold(words[i]), words, i + 1, header, found);
        }

        return found;
    }

    /// <summary>Whether two scopes may be one: the same periods and places, and no narrowing words that only one or the other has, both ways.</summary>
    public static bool MayBeOne(HashSet<string> one, HashSet<string> other) =>
        (one.IsSubsetOf(other) || other.IsSubsetOf(one)) && !one.Except(other).Concat(other.Except(one)).Any(word => !word.StartsWith(Kind));

    private static void AddTime(string unit, string number, ReportHeader header, HashSet<string> found)
    {
        string time = number.TrimEnd(Marks);
        bool isTime = time.Length > 0 && (char.IsAsciiDigit(time[0]) || time is "I" or "II" or "III" or "IV") && TimeUnits.Contains(unit);
        if (isTime && !(unit == Year && time == header.PeriodEnd?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            found.Add($"{unit} {time}");
        }
    }

    private void AddPlace(string kind, string[] words, int at, ReportHeader header, HashSet<string> found)
    {
        if (!placeWords.Opens(kind) || !IsName(words[at]))
        {
            return;
        }

        int end = at + 1;
        while (end < words.Length && !Marks.Contains(words[end - 1][^1]) && (IsName(words[end]) || char.IsAsciiDigit(words[end][0])))
        {
            end++;
        }

        string name = string.Join(' ', words[at..end]).TrimEnd(Marks);
        if (header.Unit is null || !header.Unit.EndsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(Syllable.Fold(name));
        }
    }

    /// <summary>A capital, and not all capitals: "Đông", not "CNSCĐ".</summary>
    private static bool IsName(string word) => char.IsUpper(word[0]) && word.Any(char.IsLower);
}
