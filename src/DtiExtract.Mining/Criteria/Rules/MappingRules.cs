using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>The rules by which figures are mapped to indicators, from <c>rules/mapping.yaml</c>.</summary>
public sealed class MappingRules
{
    /// <summary>The file's name in the folder of rules.</summary>
    public const string FileName = "mapping.yaml";

    private readonly ImmutableArray<RuleConfidence> _confidence;
    private readonly FrozenSet<int> _compounds;
    private readonly FrozenSet<int> _negations;
    private readonly FrozenSet<int> _changes;
    private readonly FrozenSet<int> _plans;
    private readonly FrozenSet<int> _units;
    private readonly ImmutableArray<int>[] _openedBy;
    private readonly double[] _weights;

    internal MappingRules(MappingRulesFile file)
    {
        Phrases = [.. file.Phrases];
        Rules = [.. file.Rules];
        _confidence = file.Confidence;
        Sure = file.Sure;
        Least = file.Least;
        Index = new PhraseIndex(Phrases);
        _compounds = file.Compounds.ToFrozenSet();
        _negations = file.Negations.ToFrozenSet();
        _changes = file.Changes.ToFrozenSet();
        _plans = file.Plans.ToFrozenSet();
        _units = Rules.SelectMany(rule => rule.Units).ToFrozenSet();
        _weights = [.. Phrases.Select(phrase => Math.Sqrt(phrase.Count(c => c == ' ') + 1))];
        _openedBy = [.. Enumerable.Range(0, Phrases.Length).Select(phrase => Rules.Where(rule => rule.All[0].Contains(phrase)).Select(rule => rule.Number).ToImmutableArray())];
    }

    /// <summary>All phrases of the rules, folded, each once; rules name them by their place here.</summary>
    public ImmutableArray<string> Phrases { get; }

    /// <summary>The rules, in the order of the file.</summary>
    public ImmutableArray<MappingRule> Rules { get; }

    /// <summary>The confidence from which a rule needs no classifier beside it.</summary>
    public double Sure { get; }

    /// <summary>The confidence below which rules alone map nothing.</summary>
    public double Least { get; }

    /// <summary>How sure a match is, by rules alone.</summary>
    public double ConfidenceOf(RuleMatch match)
    {
        foreach (RuleConfidence row in _confidence)
        {
            if (match.Farthest <= row.Within && match.Margin >= row.Margin)
            {
                return row.Confidence;
            }
        }

        return 0;
    }

    /// <summary>Finds the phrases in a text.</summary>
    internal PhraseIndex Index { get; }

    /// <summary>Reads the file; mistakes go to <paramref name="errors"/>.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="indicators">The indicators that rules may name.</param>
    /// <param name="errors">Takes the mistakes.</param>
    public static MappingRules Parse(string yaml, IndicatorCatalog indicators, ICollection<RuleError> errors) => new MappingRulesFile(indicators, errors).Parse(yaml);

    /// <summary>Whether the phrase hides the shorter ones inside it.</summary>
    internal bool IsCompound(int phrase) => _compounds.Contains(phrase);

    /// <summary>Whether the phrase denies what it stands by.</summary>
    internal bool IsNegation(int phrase) => _negations.Contains(phrase);

    /// <summary>Whether the phrase, right before a figure, makes a change of it.</summary>
    internal bool IsChange(int phrase) => _changes.Contains(phrase);

    /// <summary>Whether the phrase, right behind a percentage, makes a share of a plan of it.</summary>
    internal bool IsPlan(int phrase) => _plans.Contains(phrase);

    /// <summary>Whether some rule counts things by the phrase.</summary>
    internal bool IsUnit(int phrase) => _units.Contains(phrase);

    /// <summary>The rules whose first set holds the phrase.</summary>
    internal ImmutableArray<int> OpenedBy(int phrase) => _openedBy[phrase];

    /// <summary>What the phrase counts as evidence: the more, the longer it is, though a phrase of four words is not four times as telling as one.</summary>
    internal double WeightOf(int phrase) => _weights[phrase];
}
