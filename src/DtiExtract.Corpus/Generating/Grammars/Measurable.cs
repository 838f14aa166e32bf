using System.Globalization;

namespace DtiExtract.Corpus.Generating.Grammars;

/// <summary>What kind of quantity an indicator is.</summary>
internal enum MeasureKind
{
    /// <summary>A part of a base.</summary>
    Rate,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>An amount in đồng.</summary>
    Money,

    /// <summary>A percentage without a base.</summary>
    Share,

    /// <summary>A number for each hundred or thousand people.</summary>
    Per,
}

/// <summary>An indicator with the ways in which reports name it; an entry of <c>indicators.yaml</c>.</summary>
internal sealed class Measurable
{
    /// <summary>The id of the indicator.</summary>
    public string Id { get; init; } = "";

    /// <summary>What kind of quantity it is.</summary>
    public MeasureKind Kind { get; init; }

    /// <summary>The base of a rate.</summary>
    public string? Of { get; init; }

    /// <summary>For a count, or the part of a rate, that is itself the base of other rates: which.</summary>
    public string? Base { get; init; }

    /// <summary>The indicators whose numerators add up to this one's.</summary>
    public List<string> Sum { get; init; } = [];

    /// <summary>Where reports speak of it.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The lowest and the highest usual value, "55-96".</summary>
    public string Spread { get; init; } = "0-0";

    /// <summary>How often a rate is 100 %.</summary>
    public double Full { get; init; }

    /// <summary>Whether larger units state larger numbers.</summary>
    public bool Grows { get; init; }

    /// <summary>What plans ask for.</summary>
    public decimal? Target { get; init; }

    /// <summary>The levels that report it; all when empty.</summary>
    public List<string> Levels { get; init; } = [];

    /// <summary>Its names, "thing | what is said of it".</summary>
    public List<string> Say { get; init; } = [];

    /// <summary>Sentences that only this indicator has.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>The lowest and the highest usual value.</summary>
    public (decimal Low, decimal High) Range
    {
        get
        {
            string[] ends = Spread.Split('-');
            return (decimal.Parse(ends[0], CultureInfo.InvariantCulture), decimal.Parse(ends[1], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether units of this level report it.</summary>
    public bool IsFor(string level) => Levels.Count == 0 || Levels.Contains(level);
}
