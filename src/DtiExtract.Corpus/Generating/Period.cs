using System.Globalization;

namespace DtiExtract.Corpus.Generating;

/// <summary>The time that a report is about.</summary>
/// <param name="Text">As reports write it.</param>
/// <param name="Tag">For file names.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="AsOf">Until when its numbers count.</param>
/// <param name="SignedOn">When the report was signed.</param>
internal sealed record Period(string Text, string Tag, DateOnly Start, DateOnly End, DateOnly AsOf, DateOnly SignedOn)
{
    /// <summary>The day from which there are new provinces and communes and no districts.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    private static readonly (string Tag, int FirstMonth, int Months)[] Old = [("q1", 1, 3), ("h1", 1, 6), ("h1", 1, 6), ("9t", 1, 9), ("year", 1, 12), ("year", 1, 12)];

    /// <summary>The year.</summary>
    public int Year => Start.Year;

    /// <summary>The part of a year that it takes.</summary>
    public decimal Part => (((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1) / 12m;

    /// <summary>Whether the reform of 1 July 2025 lies before it ends.</summary>
    public bool IsReformed => End >= Reform;

    /// <summary>A period before the reform, or one that ends after it.</summary>
    public static Period Any(Dice dice, bool reformed)
    {
        if (reformed)
        {
            return dice.Between(0, 3) switch
            {
                0 => Of(dice, "q3", 2025, 7, 3),
                1 => Of(dice, "q1", 2026, 1, 3),
                _ => Of(dice, "year", 2025, 1, 12),
            };
        }

        (string tag, int month, int months) = dice.Pick(Old);
        return Of(dice, tag, dice.Between(2022, 2024), month, months);
    }

    /// <summary>The next period of the same unit: the whole year after a part of it, the year after a year.</summary>
    public Period Next(Dice dice) => Of(dice, "year", Tag.EndsWith("year", StringComparison.Ordinal) ? Year + 1 : Year, 1, 12);

    /// <summary>The period that a code names in a year.</summary>
    public static Period Of(Dice dice, string tag, int year, int month, int months)
    {
        var start = new DateOnly(year, month, 1);
        DateOnly end = start.AddMonths(months).AddDays(-1);
        DateOnly signed = end.AddDays(dice.Between(-14, 6));
        string text = tag switch
        {
            "q1" => string.Create(CultureInfo.InvariantCulture, $"quý I năm {year}"),
            "q3" => string.Create(CultureInfo.InvariantCulture, $"quý III năm {year}"),
            "h1" => string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(["6", "06"])} tháng đầu năm {year}"),
            "9t" => string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(["9", "09"])} tháng đầu năm {year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"năm {year}"),
        };
        return new Period(text, string.Create(CultureInfo.InvariantCulture, $"{year}-{tag}"), start, end, signed.AddDays(-dice.Between(1, 6)), signed);
    }
}
