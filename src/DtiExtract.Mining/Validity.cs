namespace DtiExtract.Mining;

/// <summary>The days on which something stands, both ends included.</summary>
/// <param name="From">First day; null when it is older than the reports.</param>
/// <param name="Until">Last day; null while it lasts.</param>
public readonly record struct Validity(DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether the last day is not before the first.</summary>
    public bool IsSound => From is null || Until is null || From <= Until;

    /// <summary>Whether <paramref name="day"/> is one of the days.</summary>
    public bool Contains(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    /// <summary>Whether there is a day that both share.</summary>
    public bool Overlaps(Validity other) => (From is null || other.Until is null || From <= other.Until) && (other.From is null || Until is null || other.From <= Until);
}
