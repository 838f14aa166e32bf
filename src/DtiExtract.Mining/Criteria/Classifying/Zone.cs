namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>A stretch of a figure's context that features are taken from.</summary>
/// <param name="Name">The prefix of its features.</param>
/// <param name="MostWords">Words that are looked at.</param>
/// <param name="Weight">How much its features weigh together.</param>
/// <param name="Letters">Whether groups of letters are taken too: for typing errors and abbreviations, where every word counts.</param>
/// <param name="Shared">Whether its words count wherever they stand, besides counting for this zone.</param>
internal sealed record Zone(string Name, int MostWords, float Weight, bool Letters = false, bool Shared = true)
{
    /// <summary>The prefix of features that count wherever they stand.</summary>
    public const string Anywhere = "any";

    /// <summary>The hash of <see cref="Anywhere"/>.</summary>
    public static readonly uint AnywhereHash = FeatureHash.Of(Anywhere);

    /// <summary>The figure's own words.</summary>
    public static readonly Zone Own = new("own", 40, 1f, Letters: true);

    /// <summary>The words just before it.</summary>
    public static readonly Zone Near = new("near", 6, 1f, Letters: true);

    /// <summary>The words of the sentence further before it.</summary>
    public static readonly Zone Before = new("before", 24, 0.8f);

    /// <summary>The words of the sentence after it.</summary>
    public static readonly Zone After = new("after", 16, 0.6f);

    /// <summary>What introduces it.</summary>
    public static readonly Zone Lead = new("lead", 24, 0.8f);

    /// <summary>The requirement of its criterion.</summary>
    public static readonly Zone Requirement = new("requirement", 32, 0.6f);

    /// <summary>The heading above it.</summary>
    public static readonly Zone Heading = new("heading", 24, 0.8f);

    /// <summary>The headings further up.</summary>
    public static readonly Zone Path = new("path", 32, 0.4f, Shared: false);

    /// <summary>The noun counted.</summary>
    public static readonly Zone Unit = new("unit", 6, 0.6f, Shared: false);

    /// <summary>Facts about the figure.</summary>
    public static readonly Zone Figure = new("figure", 0, 0.8f, Shared: false);

    /// <summary>The indicators of its criterion.</summary>
    public static readonly Zone Criterion = new("criterion", 0, 0.8f, Shared: false);

    /// <summary>The hash of its name.</summary>
    public uint Hash { get; } = FeatureHash.Of(Name);
}
