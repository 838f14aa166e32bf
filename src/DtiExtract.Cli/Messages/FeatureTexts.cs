using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Cli.Messages;

/// <summary>Says what a feature of the classifier looks at; their names are described at <see cref="FeatureContribution"/>.</summary>
internal static class FeatureTexts
{
    private const char PlainMark = '~';
    private const char LettersMark = '…';
    private const string Criterion = "criterion";

    private static readonly Wording Plain = new(" (không dấu)", " (without accents)");
    private static readonly Wording Letters = new("nhóm chữ cái ", "letters ");

    private static readonly FrozenDictionary<string, Wording> Zones = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["own"] = new("trong chính số liệu", "in the figure itself"),
        ["near"] = new("ngay trước số liệu", "right before the figure"),
        ["before"] = new("trước số liệu, cùng câu", "before the figure in its sentence"),
        ["after"] = new("sau số liệu, cùng câu", "after the figure in its sentence"),
        ["lead"] = new("ở dòng dẫn vào", "in what introduces it"),
        ["requirement"] = new("trong yêu cầu của tiêu chí", "in the requirement of the criterion"),
        ["heading"] = new("ở đề mục", "in the heading"),
        ["path"] = new("ở đề mục cấp trên", "in the headings further up"),
        ["unit"] = new("đơn vị tính", "unit"),
        [Criterion] = new("tiêu chí hỏi về", "the criterion asks for"),
        ["any"] = new("ở bất kỳ chỗ nào", "anywhere"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Wording> Facts = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["type ratio"] = new("là tỷ số a/b", "it is a ratio a/b"),
        ["type percent"] = new("là tỷ lệ phần trăm", "it is a percentage"),
        ["type count"] = new("là số đếm", "it is a count"),
        ["type money"] = new("là số tiền", "it is an amount of money"),
        ["role result"] = new("là kết quả", "it is a result"),
        ["role target"] = new("là chỉ tiêu", "it is a target"),
        ["role tally"] = new("là số kiểm đếm", "it is a tally"),
        ["percent none"] = new("không nêu phần trăm", "no percentage is stated"),
        ["percent below"] = new("dưới 100 %", "below 100%"),
        ["percent whole"] = new("bằng 100 %", "exactly 100%"),
        ["percent above"] = new("trên 100 %", "above 100%"),
        ["part yes"] = new("là một phần của tổng", "it is part of a total"),
        ["part no"] = new("không phải một phần của tổng", "it is part of no total"),
        ["size none"] = new("không có mẫu số hay số lượng", "no base or number is stated"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The signs that stand for numbers, the longest first.</summary>
    private static readonly ImmutableArray<(string Sign, Wording Words)> NumberSigns =
    [
        ("#year", new("[năm]", "[year]")),
        ("#/#", new("[a/b]", "[a/b]")),
        ("#%", new("[%]", "[%]")),
        ("#", new("[số]", "[number]")),
    ];

    /// <summary>The feature in words.</summary>
    public static string Of(string feature, IndicatorCatalog indicators, MessageLanguage language)
    {
        string zone = feature[..Math.Max(0, feature.IndexOf(' ', StringComparison.Ordinal))];
        string text = feature[(zone.Length + 1)..];
        return Zones.TryGetValue(zone, out Wording label) ? $"{label.In(language)}: {Words(zone, text, indicators, language)}" : Fact(text, language);
    }

    private static string Words(string zone, string text, IndicatorCatalog indicators, MessageLanguage language) => text switch
    {
        _ when zone == Criterion => indicators.TryGet(text, out Indicator? indicator) ? ItemTexts.NameOf(indicator, language) : text,
        [PlainMark, .. var words] => $"“{Numbers(words, language)}”{Plain.In(language)}",
        [LettersMark, .. var letters] => $"{Letters.In(language)}“{letters}”",
        _ => $"“{Numbers(text, language)}”",
    };

    /// <summary>The words with a word in place of the signs for numbers.</summary>
    private static string Numbers(string words, MessageLanguage language) => NumberSigns.Aggregate(words, (text, sign) => text.Replace(sign.Sign, sign.Words.In(language), StringComparison.Ordinal));

    private static string Fact(string fact, MessageLanguage language) =>
        Facts.TryGetValue(fact, out Wording wording) ? wording.In(language) : Size(fact).In(language);

    /// <summary>How large the base or number is: "size 1000" for those of four digits before the decimal mark.</summary>
    private static Wording Size(string fact)
    {
        string size = fact[(fact.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return new($"mẫu số hoặc số lượng có {size.Length} chữ số", $"its base or number has {size.Length} digits");
    }
}
