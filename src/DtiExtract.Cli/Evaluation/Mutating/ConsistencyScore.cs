using System.Collections.Immutable;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>What became of the reports before any error was made in them.</summary>
/// <param name="Used">Reports in which errors are made.</param>
/// <param name="OtherAsText">Reports left out, because their text alone gives other figures than the document.</param>
/// <param name="Consistent">Reports in which annotators found nothing that the arithmetic checks look for.</param>
/// <param name="FalseAlarms">Those of them in which the miner did.</param>
internal sealed record ConsistencyScore(int Used, int OtherAsText, int Consistent, ImmutableArray<FalseAlarm> FalseAlarms)
{
    /// <summary>The share of consistent reports with a false alarm.</summary>
    public double FalseAlarmShare => Tally.Share(FalseAlarms.Select(alarm => alarm.File).Distinct().Count(), Consistent);
}
