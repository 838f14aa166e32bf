using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Corpus.Generating;

/// <summary>In which file a report comes, and what befalls it there.</summary>
/// <param name="Extension">docx, pdf or txt.</param>
/// <param name="Options">The options of the source format.</param>
internal sealed record Rendering(string Extension, ImmutableArray<string> Options)
{
    private const string NumbersItself = "auto-numbering";
    private static readonly string[] OldEncodings = ["tcvn3", "vni", "cp1258", "utf16le"];

    /// <summary>Whether the word processor numbers the headings.</summary>
    public bool IsNumbered => Options.Contains(NumbersItself);

    /// <summary>A rendering by chance.</summary>
    /// <param name="formats">The extensions to choose from.</param>
    /// <param name="mayNumber">Whether headings may be numbered by the word processor.</param>
    /// <param name="runningHead">What a running head says.</param>
    /// <param name="dice">Chance.</param>
    public static Rendering Any(ImmutableArray<string> formats, bool mayNumber, string runningHead, Dice dice)
    {
        string extension = dice.Weighted(formats, format => format switch { "docx" => 5, "pdf" => 3, _ => 3 });
        IEnumerable<string> options = extension switch
        {
            "txt" => Text(dice),
            "pdf" => Some(dice, ("page-numbers", 0.5), ($"running-head={runningHead}", 0.15)),
            _ => Some(dice, (mayNumber ? NumbersItself : "", 0.3), ("nbsp", 0.1), ("vntime", 0.04), ($"running-head={runningHead}", 0.1), ("page-numbers", 0.3)),
        };
        return new Rendering(extension, [.. options.Where(option => option.Length > 0)]);
    }

    private static IEnumerable<string> Text(Dice dice)
    {
        string wrap = dice.Chance(0.6) ? string.Create(CultureInfo.InvariantCulture, $"wrap={dice.Between(70, 104)}") : "";
        IEnumerable<string> lines = [wrap, .. Some(dice, (wrap.Length > 0 ? "page-numbers" : "", 0.5), ("crlf", 0.25), ("blank-lines", 0.08))];
        return dice.Chance(0.08)
            ? lines.Append(dice.Pick(OldEncodings))
            : lines.Concat(Some(dice, (dice.Chance(0.5) ? "nfd" : "half-composed", 0.15), ("bom", 0.2)));
    }

    private static IEnumerable<string> Some(Dice dice, params (string Option, double Probability)[] options) =>
        [.. options.Where(option => dice.Chance(option.Probability)).Select(option => option.Option)];
}
