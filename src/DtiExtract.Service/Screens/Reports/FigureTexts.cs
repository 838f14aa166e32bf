using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Says of figures what they are and what they measure.</summary>
/// <param name="rules">The rules in force, with the names of indicators.</param>
/// <param name="locale">How the person reads.</param>
internal sealed class FigureTexts(MiningRules rules, Locale locale)
{
    /// <summary>A line for a figure: "Tỷ số, kết quả: Tỷ lệ hồ sơ sức khỏe điện tử (tiêu chí 3.5)".</summary>
    public string Line(Figure figure)
    {
        string kind = $"{locale.Of(Terms.Of(figure.Type))}, {locale.Of(Terms.Of(figure.Role)).ToLowerInvariant()}";
        string what = IndicatorOf(figure) ?? (figure.Subject is { Length: > 0 } subject ? OneLine.Shortened(subject, 120) : locale["chưa rõ đo chỉ số nào", "of no known indicator"]);
        string criterion = figure.Criterion is { } of ? $" ({locale["tiêu chí", "criterion"]} {of.Code})" : string.Empty;
        return $"{kind}: {what}{criterion}";
    }

    /// <summary>The name of what a figure measures; null when that is not known.</summary>
    public string? IndicatorOf(Figure figure) => figure.Indicator is { } mapped && rules.Indicators.TryGet(mapped.Id, out Indicator? indicator) ? NameOf(indicator) : null;

    /// <summary>The name of an indicator.</summary>
    public string NameOf(Indicator indicator) => locale[indicator.Name, indicator.EnglishName];

    /// <summary>The numbers of a figure, as people write them: "533/533 = 100%".</summary>
    public string ValueOf(Figure figure)
    {
        string? ratio = figure is { Numerator: { } part, Denominator: { } whole } ? $"{locale.Number(part)}/{locale.Number(whole)}" : null;
        string? range = figure.Range is { } bounds ? $"{locale.Number(bounds.Low)}–{locale.Number(bounds.High)}" : null;
        string? value = figure.Value is { } number ? $"{locale.Number(number)} {figure.Unit}".TrimEnd() : null;
        string? percent = figure.Percent is { } share ? locale.Number(share) + "%" : null;
        return string.Join(" = ", new[] { ratio ?? range ?? value, percent }.OfType<string>());
    }
}
