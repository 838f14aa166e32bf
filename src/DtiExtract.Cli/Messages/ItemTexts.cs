using DtiExtract.Cli.Output.Tables;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of criteria and indicators: what is asked, whether it is met.</summary>
internal static class ItemTexts
{
    private const int RateDigits = 2;

    /// <summary>Marks the base of a rate.</summary>
    public static Wording Base { get; } = new("mẫu số", "base");

    private static readonly Wording Met = new("đạt", "met");
    private static readonly Wording NotMet = new("chưa đạt", "not met");
    private static readonly Wording Required = new("phải có", "required");

    /// <summary>What is asked; an asterisk marks what the set asks and the report does not state.</summary>
    public static string Target(ItemTarget target, MessageLanguage language) => target.OfSet is { } ofSet
        ? OfSet(ofSet, target.IsRate, language) + " *"
        : string.Join("; ", target.Stated.Select(stated => Stated(stated, language)).Distinct());

    /// <summary>The comparisons, and the report's own verdict where it is needed.</summary>
    public static string Verdict(ItemVerdict verdict, MessageLanguage language)
    {
        IEnumerable<string> lines = verdict.Comparisons.Select(comparison => Compared(comparison, language)).Distinct();
        return string.Join('\n', verdict.ShowsReported ? lines.Append(Reported(verdict.Reported == true).In(language)) : lines);
    }

    /// <summary>The name of an indicator.</summary>
    public static string NameOf(Indicator indicator, MessageLanguage language) => new Wording(indicator.Name, indicator.EnglishName).In(language);

    private static string OfSet(CriterionTarget target, bool isRate, MessageLanguage language)
    {
        if (target.Value is not { } value)
        {
            return Required.In(language);
        }

        string sign = target.Comparison == TargetComparison.Above ? "> " : "≥ ";
        return sign + (isRate ? NumberText.Percent(value, language) : NumberText.Of(value, language));
    }

    /// <summary>A target as the report states it; what is not exact there is a bound to exceed ("trên 70%").</summary>
    private static string Stated(Figure target, MessageLanguage language) =>
        target.Approximate ? "> " + NumberText.Values(target with { Approximate = false }, language) : NumberText.Values(target, language);

    private static string Compared(RateComparison comparison, MessageLanguage language)
    {
        string sign = comparison.Result.CompareTo(comparison.Target) switch { < 0 => "<", 0 => "=", _ => ">" };
        string result = NumberText.Percent(Math.Round(comparison.Result, RateDigits, MidpointRounding.AwayFromZero), language);
        return $"{result} {sign} {NumberText.Percent(comparison.Target, language)} → {(comparison.IsMet ? Met : NotMet).In(language)}";
    }

    private static Wording Reported(bool met) => new($"báo cáo: {(met ? Met : NotMet).Vietnamese}", $"report says: {(met ? Met : NotMet).English}");
}
