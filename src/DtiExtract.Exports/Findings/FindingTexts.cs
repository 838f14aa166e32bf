using System.Globalization;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Exports.Findings;

/// <summary>Says in words where findings are and what they propose.</summary>
/// <param name="language">The language.</param>
internal sealed class FindingTexts(MessageLanguage language)
{
    private const int LongestSentence = 600;
    private const int LongestQuoteElsewhere = 160;

    private static readonly Wording Page = new("trang", "page");
    private static readonly Wording Section = new("Mục", "Section");
    private static readonly Wording ReportOf = new("Báo cáo", "Report");
    private static readonly Wording OfUnit = new("của", "of");
    private static readonly Wording File = new("tệp", "file");

    /// <summary>The sentence that says what is wrong.</summary>
    public string Sentence(Finding finding) => OneLine.Shortened(finding.Message(language), LongestSentence);

    /// <summary>The calculation; null where nothing is calculated.</summary>
    public static string? Arithmetic(Finding finding) => finding.Arithmetic is { } written ? OneLine.Shortened(written, LongestSentence) : null;

    /// <summary>The words at a place.</summary>
    public static string Quoted(FindingPlace place) => $"“{place.Quote}”";

    /// <summary>Where a place is: "Mục: 3.5. Hồ sơ sức khỏe điện tử; trang 4"; null when that can't be told.</summary>
    public string? Where(FindingPlace place)
    {
        string? heading = place.Heading is null ? null : $"{Section.In(language)}: {place.Heading}";
        string? page = place.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Page.In(language)} {number}") : null;
        return (heading, page) is (null, null) ? null : string.Join("; ", new[] { heading, page }.OfType<string>());
    }

    /// <summary>A place in another report: "Báo cáo năm 2023 của xã Hà Tân (tệp a.docx): “…”".</summary>
    public string Elsewhere(PlaceElsewhere place)
    {
        string unit = place.Unit is { } named ? $" {OfUnit.In(language)} {OneLine.Of(named)}" : string.Empty;
        string period = place.Period is { } written ? $" {OneLine.Of(written)}" : string.Empty;
        string quote = OneLine.Shortened(place.Quote, LongestQuoteElsewhere);
        return $"{ReportOf.In(language)}{period}{unit} ({File.In(language)} {FileName(place.File)}){(quote.Length > 0 ? $": “{quote}”" : null)}";
    }

    /// <summary>The name of a file without its folders.</summary>
    public static string FileName(string file) => OneLine.Of(file[(file.LastIndexOfAny(['/', '\\']) + 1)..]);

    /// <summary>A number as it would be: "Tử số: 4.956 hồ sơ".</summary>
    public string Proposed(FigureChange change, PlacedFinding placed)
    {
        string field = Terms.Of(change.Field).Label.In(language);
        return $"{char.ToUpperInvariant(field[0])}{field[1..]}: {Number(change.To, change, placed)}";
    }

    /// <summary>What it is now, and how the one may have become the other: "báo cáo ghi 44.956 hồ sơ (thừa một chữ số)".</summary>
    public string Stated(FigureChange change, PlacedFinding placed)
    {
        string number = Number(change.From, change, placed);
        string kind = Terms.Of(change.Kind).Label.In(language);
        return new Wording($"báo cáo ghi {number} ({kind})", $"the report has {number} ({kind})").In(language);
    }

    private string Number(decimal number, FigureChange change, PlacedFinding placed)
    {
        if (change.Field == FigureField.Percent)
        {
            return NumberText.Percent(number, language);
        }

        string? unit = placed.Figures.GetValueOrDefault(change.Figure)?.Unit is { Length: > 0 } noun ? " " + OneLine.Of(noun) : null;
        return NumberText.Of(decimal.Truncate(number) == number ? decimal.Truncate(number) : number, language) + unit;
    }
}
