namespace DtiExtract.Archive.Findings.Asking;

/// <summary>How often a check was right, as far as people decided, with the bounds between which its precision lies with 95 % certainty (Wilson's interval, which holds for few decisions too).</summary>
/// <param name="Precision">The share of decided findings that were confirmed or corrected.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public sealed record RulePrecision(double Precision, double Low, double High)
{
    private const double Normal95 = 1.959963984540054;
    private const int Digits = 4;

    /// <summary>The precision; null when nothing was decided.</summary>
    /// <param name="right">How many were confirmed or corrected.</param>
    /// <param name="decided">How many were decided of.</param>
    public static RulePrecision? Of(int right, int decided)
    {
        if (decided == 0)
        {
            return null;
        }

        double share = (double)right / decided;
        double square = Normal95 * Normal95 / decided;
        double middle = share + (square / 2);
        double reach = Normal95 * Math.Sqrt(((share * (1 - share)) + (square / 4)) / decided);
        return new RulePrecision(Rounded(share), Rounded((middle - reach) / (1 + square)), Rounded((middle + reach) / (1 + square)));
    }

    private static double Rounded(double share) => Math.Round(Math.Clamp(share, 0, 1), Digits);
}
