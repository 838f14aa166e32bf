using System.Globalization;
using System.Text.RegularExpressions;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Finds the periods in a folded text.</summary>
internal static partial class PeriodScanner
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    /// <summary>All periods, by place, none inside another; two that are joined by "đến" or "và" are one.</summary>
    public static List<StatedPeriod> Scan(string folded)
    {
        var found = new List<StatedPeriod>();
        Collect(DayRange(), folded, found, match => new StatedPeriod(
            SpanOf(match), PeriodForm.Range, Number(match, "y1"), (Number(match, "m1") ?? 0, Number(match, "d1") ?? 0), Number(match, "y2"), (Number(match, "m2") ?? 0, Number(match, "d2") ?? 0)));
        Collect(MonthRange(), folded, found, match => new StatedPeriod(
            SpanOf(match), PeriodForm.Range, Number(match, "y1"), (Number(match, "m1") ?? 0, 1), Number(match, "y2"), (Number(match, "m2") ?? 0, 0)));
        Collect(Stage(), folded, found, match => new StatedPeriod(SpanOf(match), PeriodForm.Stage, Number(match, "a"), (1, 1), Number(match, "b"), (12, 31)));
        Collect(Months(), folded, found, OfMonths);
        Collect(Quarter(), folded, found, OfQuarter);
        Collect(Month(), folded, found, match => Whole(match, PeriodForm.Month, Number(match, "m") ?? 0, Number(match, "m") ?? 0));
        Collect(Year(), folded, found, match => Whole(match, PeriodForm.Year, 1, 12));
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return Join(folded, found);
    }

    private static void Collect(Regex pattern, string folded, List<StatedPeriod> found, Func<Match, StatedPeriod> read)
    {
        for (Match match = pattern.Match(folded); match.Success; match = match.NextMatch())
        {
            TextSpan span = SpanOf(match);
            if (!found.Exists(other => other.Span.Overlaps(span)))
            {
                found.Add(read(match));
            }
        }
    }

    private static List<StatedPeriod> Join(string folded, List<StatedPeriod> found)
    {
        var joined = new List<StatedPeriod>(found.Count);
        foreach (StatedPeriod period in found)
        {
            if (joined.Count > 0 && joined[^1] is { HasYear: true } before && before.LastYear <= period.LastYear && IsJoint(folded.AsSpan(before.Span.End, period.Span.Start - before.Span.End)))
            {
                bool isFrom = folded.AsSpan(0, before.Span.Start).EndsWith("từ ", StringComparison.Ordinal);
                var span = new TextSpan(before.Span.Start - (isFrom ? "từ ".Length : 0), period.Span.End);
                joined[^1] = new StatedPeriod(span, PeriodForm.Joined, before.FirstYear ?? before.LastYear, before.First, period.LastYear, period.Last);
            }
            else
            {
                joined.Add(period);
            }
        }

        return joined;
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between is " đến " or " đến hết " or " và " or " - " or "-";

    private static StatedPeriod OfMonths(Match match)
    {
        int count = match.Groups["n"].Value switch { "ba" => 3, "sáu" => 6, "chín" => 9, "mười một" => 11, "mười" => 10, var digits => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) };
        return match.Groups["last"].Success ? Whole(match, PeriodForm.PartOfYear, 13 - count, 12) : Whole(match, PeriodForm.PartOfYear, 1, count);
    }

    private static StatedPeriod OfQuarter(Match match)
    {
        int quarter = match.Groups["q"].Value switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };
        return Whole(match, PeriodForm.PartOfYear, (quarter * 3) - 2, quarter * 3);
    }

    private static StatedPeriod Whole(Match match, PeriodForm form, int firstMonth, int lastMonth) =>
        new(SpanOf(match), form, FirstYear: null, (firstMonth, 1), Number(match, "y"), (lastMonth, 0));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } value ? int.Parse(value.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(từ )?(ngày )?(?<![0-9/.])(?<d1>[0-9]{1,2})( tháng |[/.-])(?<m1>[0-9]{1,2})(( năm |[/.-])(?<y1>20[0-9]{2}))? ?(đến hết|đến|-) ?(ngày )?(?<d2>[0-9]{1,2})( tháng |[/.-])(?<m2>[0-9]{1,2})( năm |[/.-])(?<y2>20[0-9]{2})(?![0-9])", Options, Timeout)]
    private static partial Regex DayRange();

    [GeneratedRegex("(từ )?tháng (?<m1>[0-9]{1,2})(( năm | ?[/.-] ?)(?<y1>20[0-9]{2}))? ?(đến hết|đến|-) ?(tháng )?(?<m2>[0-9]{1,2})( năm | ?[/.-] ?)(?<y2>20[0-9]{2})(?![0-9])", Options, Timeout)]
    private static partial Regex MonthRange();

    [GeneratedRegex("(giai đoạn|năm)( từ)?( năm)? (?<a>20[0-9]{2}) ?(-|đến)( năm)? ?(?<b>20[0-9]{2})(?![0-9])", Options, Timeout)]
    private static partial Regex Stage();

    [GeneratedRegex("(?<![0-9/.])(?<n>0?[1-9]|1[0-2]|ba|sáu|chín|mười một|mười) tháng( (đầu|(?<last>cuối))( của)?( năm)?( ?[/-]? ?(?<y>20[0-9]{2})(?![0-9]))?|( năm)? (?<y>20[0-9]{2})(?![0-9]))", Options, Timeout)]
    private static partial Regex Months();

    [GeneratedRegex(@"quí (?<q>iv|i{1,3}|[1-4])(?![\p{L}0-9])(( năm | ?[/-] ?| )(?<y>20[0-9]{2})(?![0-9]))?", Options, Timeout)]
    private static partial Regex Quarter();

    [GeneratedRegex("(?<!ngày[ .…_0-9]{0,8})tháng (?<m>[0-9]{1,2})( năm | ?[/.-] ?| )(?<y>20[0-9]{2})(?![0-9])", Options, Timeout)]
    private static partial Regex Month();

    [GeneratedRegex("năm (?<y>20[0-9]{2})(?![0-9])", Options, Timeout)]
    private static partial Regex Year();
}
