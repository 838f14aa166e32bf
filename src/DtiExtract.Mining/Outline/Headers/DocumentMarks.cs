using System.Globalization;
using System.Text.RegularExpressions;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Number and date of the document itself, from the letterhead and the lines around the title. What is not filled in is null.</summary>
/// <param name="Number">"129/BC-UBND".</param>
/// <param name="SignedOn">The day in "Hà Tân, ngày 05 tháng 7 năm 2024".</param>
/// <param name="Year">The year in the line of place and date, whether the day is filled in or not.</param>
internal sealed partial record DocumentMarks(string? Number, DateOnly? SignedOn, int? Year)
{
    private const int BlocksAfterTitle = 4;
    private const int MaxPlace = 60;
    private const int MaxLine = 400;

    /// <summary>Reads them. Documents that are cited are none of its affair: in and after the title only lines of their own count.</summary>
    public static DocumentMarks Read(NormalText text, HeaderZones zones)
    {
        // The columns of a letterhead are narrow: a date may run over two lines.
        string letterhead = zones.Letterhead.Slice(text.Text).Replace('\n', ' ');
        string? number = ReadNumber(letterhead, isLetterhead: true);
        Match date = PlaceAndDate().Match(letterhead);
        int last = Math.Min(text.Blocks.Length, zones.BodyBlock + BlocksAfterTitle);
        for (int i = FirstAfter(text, zones.Letterhead); i < last; i++)
        {
            TextSpan span = text.Blocks[i].Span;
            string line = text.Text.Substring(span.Start, Math.Min(span.Length, MaxLine));
            number ??= ReadNumber(line, isLetterhead: false);
            Match later = PlaceAndDate().Match(line);
            bool isOwnLine = later.Success && later.Index < MaxPlace && later.Index + later.Length >= line.TrimEnd(' ', '*').Length;
            date = !date.Success && isOwnLine ? later : date;
        }

        return date.Success ? new DocumentMarks(number, Day(date), Value(date, "y")) : new DocumentMarks(number, null, null);
    }

    private static int FirstAfter(NormalText text, TextSpan zone)
    {
        int block = 0;
        while (block < text.Blocks.Length && text.Blocks[block].Span.Start < zone.End)
        {
            block++;
        }

        return block;
    }

    private static string? ReadNumber(string line, bool isLetterhead)
    {
        Match match = OwnNumber().Match(line);
        bool isOwn = match.Success && (isLetterhead || line.AsSpan(0, match.Index).Trim("*_ ").IsEmpty);
        return isOwn ? match.Groups["number"].Value.Replace(" ", string.Empty, StringComparison.Ordinal) : null;
    }

    private static DateOnly? Day(Match match)
    {
        if (!match.Groups["d"].Success || !match.Groups["m"].Success)
        {
            return null;
        }

        int year = Value(match, "y");
        int month = Value(match, "m");
        int day = Value(match, "d");
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Value(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\p{L})S[ốỐ] ?[:.]? ?(?<number>[0-9]{1,5} ?(/ ?[0-9]{4} ?)?[-/] ?\p{Lu}[\p{Lu}&.]*( ?[-/] ?\p{Lu}[\p{L}&.]*)*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"[Nn]gày[ .…_]{0,40}(?<d>[0-9]{1,2})?[ .…_]{0,40}tháng[ .…_]{0,40}(?<m>[0-9]{1,2})?[ .…_]{0,40}năm[ .…_]{0,40}(?<y>20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceAndDate();
}
