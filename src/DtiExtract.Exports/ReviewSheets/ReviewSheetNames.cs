using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>Names the files of sheets: "phieu-ra-soat-xa-binh-minh.docx", in plain letters, each once.</summary>
/// <param name="isKept">Whether a name is that of a file which must stay as it is.</param>
public sealed class ReviewSheetNames(Func<string, bool> isKept)
{
    private const string Prefix = "phieu-ra-soat";
    private const string Extension = ".docx";
    private const int LongestName = 100;

    /// <summary>The name for each unit, in the order of the units: by the unit; where units share that, with the units above it too; where they still do, with a number.</summary>
    /// <param name="units">The file and header of a report of each unit.</param>
    public ImmutableArray<string> Of(IReadOnlyList<(string File, ReportHeader Header)> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        string[] names = [.. units.Select(unit => Plain(unit.Header.Unit ?? Stem(unit.File)))];
        var shared = names.CountBy(name => name).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. units.Select((unit, place) => Free(shared.Contains(names[place]) ? Full(unit.Header, names[place]) : names[place], taken))];
    }

    private string Free(string name, HashSet<string> taken)
    {
        string free = Prefix + name + Extension;
        for (int number = 2; isKept(free) || !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{name}-{number}{Extension}");
        }

        return free;
    }

    private static string Full(ReportHeader header, string name) => name + Plain(header.Parent ?? string.Empty) + Plain(header.Province ?? string.Empty);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(FindingTexts.FileName(file));

    /// <summary>The words in plain letters, each after a hyphen: "-xa-binh-minh".</summary>
    private static string Plain(string words)
    {
        char[] folded = words.ToLowerInvariant().ToCharArray();
        folded = folded[..Composition.Compose(folded, folded)];
        PlainLetters.Write(folded, folded);
        var plain = new StringBuilder();
        bool within = false;
        foreach (char letter in folded.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            bool belongs = char.IsAsciiLetterOrDigit(letter);
            plain.Append(belongs && !within ? "-" : null).Append(belongs ? letter : null);
            within = belongs;
        }

        return plain.ToString(0, Math.Min(plain.Length, LongestName));
    }
}
