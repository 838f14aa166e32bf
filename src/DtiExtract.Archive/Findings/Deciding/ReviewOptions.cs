namespace DtiExtract.Archive.Findings.Deciding;

/// <summary>How findings are decided of; section "Review" of the configuration.</summary>
public sealed record ReviewOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Review";

    /// <summary>Whether a decision is settled only when a second person has looked at it.</summary>
    public bool RequireSecondOpinion { get; init; }

    /// <summary>The most findings that are decided of at once.</summary>
    public int MostAtOnce { get; init; } = 5000;

    /// <summary>The longest reason, in characters.</summary>
    public int LongestReason { get; init; } = 2000;

    /// <summary>What is wrong with them, a sentence for each mistake.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (MostAtOnce is < 1 or > 20_000)
        {
            yield return "Review:MostAtOnce must be from 1 to 20000.";
        }

        if (LongestReason is < 10 or > 20_000)
        {
            yield return "Review:LongestReason must be from 10 to 20000 characters.";
        }
    }
}
