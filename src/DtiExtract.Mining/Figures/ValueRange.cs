namespace DtiExtract.Mining.Figures;

/// <summary>Two bounds that a report states for one quantity ("5-7 thành viên").</summary>
/// <param name="Low">The first bound.</param>
/// <param name="High">The second bound.</param>
public readonly record struct ValueRange(decimal Low, decimal High);
