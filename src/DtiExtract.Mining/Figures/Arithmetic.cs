namespace DtiExtract.Mining.Figures;

/// <summary>Whether a ratio and a percentage may be one statement.</summary>
internal static class Arithmetic
{
    /// <summary>Whether <paramref name="percent"/> is what the ratio gives, within one unit of its last stated digit: rounding and truncation both pass.</summary>
    public static bool Agrees(decimal numerator, decimal denominator, decimal percent) =>
        denominator != 0 && Math.Abs((numerator / denominator * 100) - percent) <= UnitOfLastDigit(percent);

    /// <summary>Whether the percentage is near what the ratio gives: a slip, not another statement.</summary>
    public static bool IsNear(decimal numerator, decimal denominator, decimal percent, decimal points) =>
        denominator != 0 && Math.Abs((numerator / denominator * 100) - percent) <= points;

    private static decimal UnitOfLastDigit(decimal value) => new(1, 0, 0, false, value.Scale);
}
