namespace DtiExtract.Mining.Outline.Headers;

/// <summary>A period as it stands in a text; its year may be missing.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it is written.</param>
/// <param name="FirstYear">The year of its first day, when stated.</param>
/// <param name="First">Its first month and day.</param>
/// <param name="LastYear">The year of its last day, when stated.</param>
/// <param name="Last">Its last month and day; day 0 is the last of the month.</param>
internal sealed record StatedPeriod(TextSpan Span, PeriodForm Form, int? FirstYear, (int Month, int Day) First, int? LastYear, (int Month, int Day) Last)
{
    /// <summary>Whether the year is stated.</summary>
    public bool HasYear => LastYear is not null;

    /// <summary>The period in <paramref name="text"/>; when it does not state a year it is of <paramref name="year"/>.</summary>
    /// <returns>The period, or null when its days do not exist or are in the wrong order.</returns>
    public Period? In(string text, int? year)
    {
        if ((LastYear ?? year) is not { } last || FirstDay(FirstYear ?? last) is not { } start || LastDay(last) is not { } end)
        {
            return null;
        }

        // "từ ngày 15/12 đến ngày 14/6/2024" begins in the year before.
        start = FirstYear is null && start > end ? start.AddYears(-1) : start;
        return start > end ? null : new Period(HasYear ? AsInSentence(Span.Slice(text)) : Completed(AsInSentence(Span.Slice(text)), last), start, end);
    }

    private static string Completed(string written, int year) =>
        written.EndsWith("năm", StringComparison.OrdinalIgnoreCase) ? $"{written} {year}" : $"{written} năm {year}";

    /// <summary>"QUÝ I NĂM 2024" in a title in capitals is "quý I năm 2024".</summary>
    private static string AsInSentence(string written)
    {
        IEnumerable<string> words = written.Split(' ').Select(word => HeadingMarkReader.Roman(word) > 0 ? word : word.ToLowerInvariant());
        return written.Any(char.IsLower) ? written : string.Join(' ', words);
    }

    private DateOnly? FirstDay(int year) => IsDay(year, First) ? new DateOnly(year, First.Month, First.Day) : null;

    private DateOnly? LastDay(int year)
    {
        (int month, int day) = Last;
        day = day == 0 && month is >= 1 and <= 12 ? DateTime.DaysInMonth(year, month) : day;
        return IsDay(year, (month, day)) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsDay(int year, (int Month, int Day) day) =>
        year is >= 1 and <= 9999 && day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(year, day.Month);
}
