using System.Globalization;

namespace DtiExtract.Corpus.Generating;

/// <summary>Numbers the documents of a unit: those of one kind rise with the day and begin again each year, in whichever of its reports they stand.</summary>
/// <param name="place">The unit.</param>
internal sealed class Register(Place place)
{
    /// <summary>The symbol of plans.</summary>
    public const string Plan = "KH-UBND";

    /// <summary>The symbol of decisions.</summary>
    public const string Decision = "QĐ-UBND";

    /// <summary>The symbol of reports.</summary>
    public const string Report = "BC-UBND";

    private const int DaysOfYear = 365;

    /// <summary>What a unit decides for a year it writes down in these days of it, so that every report on the year can name it.</summary>
    private const int FirstDay = 8;
    private const int LastDay = 62;

    /// <summary>The document on digital transformation that the unit made for a year.</summary>
    /// <param name="symbol">Its symbol.</param>
    /// <param name="year">The year.</param>
    /// <returns>Number with symbol, and the day.</returns>
    public (string Number, DateOnly Day) OfYear(string symbol, int year)
    {
        int number = Chance(symbol, year).Between(NumberAfter(symbol, FirstDay) + 1, NumberAfter(symbol, LastDay));
        int days = number * DaysOfYear / PerYear(symbol);
        return (Written(number, symbol), Begin(year).AddDays(days));
    }

    /// <summary>Number with symbol of the report that the unit makes on a day; no two days have the same.</summary>
    public string ReportOf(DateOnly day) => Written(1 + NumberAfter(Report, day.DayNumber - Begin(day.Year).DayNumber), Report);

    /// <summary>The first day on which the unit numbers documents in a year.</summary>
    private DateOnly Begin(int year) => place.Reformed && year == Period.Reform.Year ? Period.Reform : new DateOnly(year, 1, 1);

    /// <summary>The last number given when so many days have passed.</summary>
    private int NumberAfter(string symbol, int days) => days * PerYear(symbol) / DaysOfYear;

    private int PerYear(string symbol)
    {
        (int fewest, int most) = symbol switch { Plan => (80, 240), Report => (DaysOfYear, 480), _ => (80, 480) };
        return Chance(symbol, year: 0).Between(fewest, most);
    }

    private Dice Chance(string symbol, int year) => Dice.Of(0, string.Create(CultureInfo.InvariantCulture, $"{place.Self} {place.Parent} {symbol} {year}"));

    private static string Written(int number, string symbol) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{symbol}");
}
