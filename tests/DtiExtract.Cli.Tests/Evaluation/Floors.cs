namespace DtiExtract.Cli.Tests.Evaluation;

/// <summary>The least scores on annotated reports: raised when the miner becomes better, never lowered to make a change pass.</summary>
/// <param name="Figures">F1 of figures whose type and numbers are all equal.</param>
/// <param name="Values">F1 of single numbers.</param>
/// <param name="Role">Share of right roles.</param>
/// <param name="Approximate">Share of right exactness.</param>
/// <param name="Parts">F1 of links from parts to totals.</param>
/// <param name="Header">Share of right header fields.</param>
/// <param name="Indicators">F1 of indicators, by rules alone.</param>
/// <param name="Criteria">Share of right codes of criteria, by rules alone.</param>
/// <param name="Findings">F1 of findings of the same type at the same place, by rules alone.</param>
internal sealed record Floors(double Figures, double Values, double Role, double Approximate, double Parts, double Header, double Indicators, double Criteria, double Findings)
{
    /// <summary>On the reports in <c>corpus</c>.</summary>
    public static Floors Corpus { get; } = new(0.99, 0.995, 0.985, 0.995, 0.88, 0.98, 0.75, 0.92, 0.82);

    /// <summary>On the real reports beside the repository.</summary>
    public static Floors RealReports { get; } = new(0.99, 0.995, 0.99, 0.99, 0.95, 1, 0.79, 0.99, 0.2);
}
