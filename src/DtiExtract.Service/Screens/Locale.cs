using System.Globalization;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens;

/// <summary>How the person in front of the screen reads: the language, and how numbers, days and moments are written in it.</summary>
/// <param name="http">The request.</param>
internal sealed class Locale(IHttpContextAccessor http)
{
    /// <summary>The cookie that holds the language; Vietnamese without it.</summary>
    public const string Cookie = "dti-language";

    /// <summary>The value of the cookie for English.</summary>
    public const string EnglishCode = "en";

    private const string NoValue = "–";

    private static readonly NumberFormatInfo VietnameseNumbers = Numbers(".", ",");

    private static readonly NumberFormatInfo EnglishNumbers = Numbers(",", ".");

    /// <summary>The language.</summary>
    public MessageLanguage Language { get; } = http.HttpContext?.Request.Cookies[Cookie] == EnglishCode ? MessageLanguage.English : MessageLanguage.Vietnamese;

    /// <summary>The language as HTML names it.</summary>
    public string Code => Language == MessageLanguage.English ? EnglishCode : "vi";

    private string DayFormat => this["dd'/'MM'/'yyyy", "d MMM yyyy"];

    private NumberFormatInfo Format => Language == MessageLanguage.English ? EnglishNumbers : VietnameseNumbers;

    /// <summary>A text of a screen.</summary>
    public string this[string vietnamese, string english] => Language == MessageLanguage.English ? english : vietnamese;

    /// <summary>A text.</summary>
    public string Of(Wording wording) => wording.In(Language);

    /// <summary>The label of a word of the contract.</summary>
    public string Of(Term term) => term.Label.In(Language);

    /// <summary>A number with all its digits: 44.956 or 98,7.</summary>
    public string Number(decimal? number) => number is { } value ? value.ToString("#,0.############", Format) : NoValue;

    /// <summary>A number with so many digits after the mark.</summary>
    public string Number(decimal? number, int digits) => number is { } value ? Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Format) : NoValue;

    /// <summary>A share as a percentage: 0.987 as 98,7%.</summary>
    public string Share(double share) => Number((decimal)(share * 100), 1) + "%";

    /// <summary>A day: 31/12/2024, or 31 Dec 2024, which nobody can take for another day.</summary>
    public string Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? NoValue;

    /// <summary>A moment: 31/12/2024 14:05, in Vietnam's time.</summary>
    public string Moment(DateTimeOffset? moment) => moment?.InVietnam().ToString(DayFormat + " HH':'mm", CultureInfo.InvariantCulture) ?? NoValue;

    /// <summary>How long something takes: 3 phút 20 giây.</summary>
    public string Duration(TimeSpan time)
    {
        int seconds = (int)Math.Ceiling(time.TotalSeconds);
        return seconds < 60 ? Seconds(seconds)
            : seconds < 3600 ? $"{seconds / 60} {this["phút", "min"]} {Seconds(seconds % 60)}"
            : $"{seconds / 3600} {this["giờ", "h"]} {seconds % 3600 / 60} {this["phút", "min"]}";
    }

    /// <summary>The size of a file: 1,4 MB.</summary>
    public string Size(long bytes) => bytes < 1000 ? $"{bytes} B" : bytes < 1_000_000 ? $"{Number(bytes / 1000m, 0)} kB" : bytes < 1_000_000_000 ? $"{Number(bytes / 1_000_000m, 1)} MB" : $"{Number(bytes / 1_000_000_000m, 1)} GB";

    private string Seconds(int seconds) => $"{seconds} {this["giây", "s"]}";

    private static NumberFormatInfo Numbers(string group, string mark) => new() { NumberGroupSeparator = group, NumberDecimalSeparator = mark };
}
