using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>Reads and checks the rules of mapping, and numbers their phrases.</summary>
/// <param name="indicators">The indicators that rules may name.</param>
/// <param name="errors">Takes the mistakes.</param>
internal sealed class MappingRulesFile(IndicatorCatalog indicators, ICollection<RuleError> errors)
{
    private const char TermMark = '$';

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<int>> _terms = new(StringComparer.Ordinal);

    /// <summary>The fields of the file.</summary>
    public static RuleFields Fields { get; } = new(["compounds", "negations", "changes", "plans", "sure", "least", "confidence", "terms", "rules"], []);

    /// <summary>The fields of a term.</summary>
    public static RuleFields TermFields { get; } = new(["name", "phrases"], []);

    /// <summary>The fields of a row of the table of confidence.</summary>
    public static RuleFields ConfidenceFields { get; } = new(["within", "margin", "confidence"], []);

    /// <summary>The fields of a rule.</summary>
    public static RuleFields MappingFields { get; } = new(["indicator", "all"], ["none", "unit", "type"]);

    /// <summary>All phrases, folded, each once.</summary>
    public List<string> Phrases { get; } = [];

    /// <summary>The rules.</summary>
    public List<MappingRule> Rules { get; } = [];

    /// <summary>Phrases that hide the shorter ones inside them.</summary>
    public ImmutableArray<int> Compounds { get; private set; } = [];

    /// <summary>Phrases that deny what they stand by.</summary>
    public ImmutableArray<int> Negations { get; private set; } = [];

    /// <summary>Phrases that make a change of the figure behind them.</summary>
    public ImmutableArray<int> Changes { get; private set; } = [];

    /// <summary>Phrases that make a share of a plan of the percentage before them.</summary>
    public ImmutableArray<int> Plans { get; private set; } = [];

    /// <summary>The confidence from which a rule needs no classifier beside it.</summary>
    public double Sure { get; private set; }

    /// <summary>The confidence below which rules alone map nothing.</summary>
    public double Least { get; private set; }

    /// <summary>How sure matches are; the first row that fits counts.</summary>
    public ImmutableArray<RuleConfidence> Confidence { get; private set; } = [];

    /// <summary>Reads the file.</summary>
    public MappingRules Parse(string yaml)
    {
        if (RuleNode.Open(MappingRules.FileName, yaml, Fields, errors) is { } root)
        {
            Compounds = PhrasesOf(root.Texts("compounds"));
            Negations = PhrasesOf(root.Texts("negations"));
            Changes = PhrasesOf(root.Texts("changes"));
            Plans = PhrasesOf(root.Texts("plans"));
            Sure = ShareOf(root, "sure");
            Least = ShareOf(root, "least");
            Confidence = [.. root.Nodes("confidence", ConfidenceFields).Select(ConfidenceOf)];
            ReadTerms(root);
            ReadRules(root);
        }

        return new MappingRules(this);
    }

    private static RuleConfidence ConfidenceOf(RuleNode row) =>
        new((double)(row.Amount("within") ?? 0), ShareOf(row, "margin"), ShareOf(row, "confidence"));

    private static double ShareOf(RuleNode node, string field)
    {
        decimal share = node.Amount(field) ?? 0;
        if (share > 1)
        {
            node.Refuse(field, $"'{field}' must be a share from 0 to 1");
        }

        return (double)share;
    }

    private void ReadTerms(RuleNode root)
    {
        foreach (RuleNode term in root.Nodes("terms", TermFields))
        {
            if (!_terms.TryAdd(TermMark + term.RequiredText("name"), PhrasesOf(term.Texts("phrases"))))
            {
                term.Refuse("name", "the term is given twice");
            }
        }
    }

    private void ReadRules(RuleNode root)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (RuleNode rule in root.Nodes("rules", MappingFields))
        {
            string indicator = rule.RequiredText("indicator");
            ImmutableArray<ImmutableArray<int>> all = [.. rule.TextLists("all", IsKnown, Unknown).Select(set => PhrasesOf(set))];
            if (!indicators.Contains(indicator))
            {
                rule.Refuse("indicator", $"'{indicator}' is no indicator of {IndicatorCatalog.FileName}");
            }
            else if (all.Length > 0)
            {
                counts[indicator] = counts.GetValueOrDefault(indicator) + 1;
                Rules.Add(RuleOf(rule, indicator, counts[indicator], all));
            }
        }
    }

    private MappingRule RuleOf(RuleNode rule, string indicator, int count, ImmutableArray<ImmutableArray<int>> all) => new()
    {
        Number = Rules.Count,
        Name = $"{indicator}/{count}",
        Indicator = indicator,
        All = all,
        None = PhrasesOf(rule.Texts("none", IsKnown, Unknown)),
        Units = PhrasesOf(rule.Texts("unit", IsKnown, Unknown)),
        Types = rule.Choices<FigureType>("type"),
    };

    private const string Unknown = "is no term; terms stand above the rules";

    private bool IsKnown(string written) => !written.StartsWith(TermMark) || _terms.ContainsKey(written);

    private ImmutableArray<int> PhrasesOf(ImmutableArray<string> written) => [.. written.SelectMany(text => PhrasesOf(text)).Distinct()];

    private ImmutableArray<int> PhrasesOf(string written)
    {
        if (written.StartsWith(TermMark))
        {
            return _terms[written];
        }

        string phrase = PhraseIndex.Normalize(Syllable.Fold(written));
        if (!_numbers.TryGetValue(phrase, out int number))
        {
            number = Phrases.Count;
            _numbers.Add(phrase, number);
            Phrases.Add(phrase);
        }

        return [number];
    }
}
