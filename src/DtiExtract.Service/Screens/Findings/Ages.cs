namespace DtiExtract.Service.Screens.Findings;

/// <summary>Says how long ago something was.</summary>
internal static class Ages
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>How long ago a moment was: "3 ngày".</summary>
    public static Wording Of(DateTimeOffset moment, DateTimeOffset now) => (int)Math.Max(0, (now - moment).TotalDays) switch
    {
        0 => new("hôm nay", "today"),
        var days and < 2 * DaysOfMonth => new($"{days} ngày", days == 1 ? "1 day" : $"{days} days"),
        var days and < 2 * DaysOfYear => new($"{days / DaysOfMonth} tháng", $"{days / DaysOfMonth} months"),
        var days => new($"{days / DaysOfYear} năm", $"{days / DaysOfYear} years"),
    };
}
