namespace DtiExtract.Service;

/// <summary>The time of Vietnam, which is the same all year; reports and their readers are there.</summary>
internal static class VietnamTime
{
    /// <summary>How far it is ahead of UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>A moment as clocks in Vietnam show it.</summary>
    public static DateTimeOffset InVietnam(this DateTimeOffset moment) => moment.ToOffset(Offset);
}
