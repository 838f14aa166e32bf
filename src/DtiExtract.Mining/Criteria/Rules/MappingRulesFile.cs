using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>What stands in <c>rules/mapping.yaml</c>, with phrases numbered.</summary>
internal sealed class MappingRulesFile
{
    private const char TermMark = '$';

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<int>> _terms = new(StringComparer.Ordinal);
    private readonly ICollection<RuleError> _errors;
    private readonly string _file;

    private MappingRulesFile(string file, ICollection<RuleError> errors)
    {
        _file = file;
        _errors = errors;
    }

    public List<string> Phrases { get; } = [];

    public List<MappingRule> Rules { get; } = [];

    public ImmutableArray<int> Compounds { get; private set; } = [];

    public ImmutableArray<int> Negations { get; private set; } = [];

    public ImmutableArray<int> Changes { get; private set; } = [];

    public ImmutableArray<int> Plans { get; private set; } = [];

    public static MappingRulesFile Parse(string file, string yaml, ICollection<RuleError> errors)
    {
        var parsed = new MappingRulesFile(file, errors);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            parsed.Read((YamlMappingNode)stream.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            errors.Add(new RuleError(file, (int)e.Start.Line, e.Message));
        }

        return parsed;
    }

    private void Read(YamlMappingNode root)
    {
        Compounds = PhrasesOf(root.Children["compounds"]);
        Negations = PhrasesOf(root.Children["negations"]);
        Changes = PhrasesOf(root.Children["changes"]);
        Plans = PhrasesOf(root.Children["plans"]);
        foreach ((YamlNode name, YamlNode phrases) in ((YamlMappingNode)root.Children["terms"]).Children)
        {
            _terms.Add(TermMark + name.ToString(), PhrasesOf(phrases));
        }

        foreach ((YamlNode indicator, YamlNode rules) in ((YamlMappingNode)root.Children["rules"]).Children)
        {
            int count = 0;
            foreach (YamlNode rule in ((YamlSequenceNode)rules).Children)
            {
                Rules.Add(RuleOf(indicator.ToString(), ++count, (YamlMappingNode)rule));
            }
        }
    }

    private MappingRule RuleOf(string indicator, int count, YamlMappingNode rule) => new()
    {
        Number = Rules.Count,
        Name = $"{indicator}/{count}",
        Indicator = indicator,
        All = [.. ((YamlSequenceNode)rule.Children["all"]).Children.Select(PhrasesOf)],
        None = rule.Children.TryGetValue("none", out YamlNode? none) ? PhrasesOf(none) : [],
        Units = rule.Children.TryGetValue("unit", out YamlNode? unit) ? PhrasesOf(unit) : [],
        Types = rule.Children.TryGetValue("type", out YamlNode? type) ? [.. ((YamlSequenceNode)type).Children.Select(node => Enum.Parse<FigureType>(node.ToString(), ignoreCase: true))] : [],
    };

    private ImmutableArray<int> PhrasesOf(YamlNode list) => [.. ((YamlSequenceNode)list).Children.SelectMany(PhraseOf).Distinct()];

    private IEnumerable<int> PhraseOf(YamlNode node)
    {
        string written = node.ToString();
        if (written.StartsWith(TermMark))
        {
            if (!_terms.TryGetValue(written, out ImmutableArray<int> term))
            {
                _errors.Add(new RuleError(_file, (int)node.Start.Line, $"'{written}' is no term; terms stand above the rules"));
            }

            return term.IsDefault ? [] : term;
        }

        string phrase = string.Join(' ', Syllable.Fold(written).Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries));
        if (!_numbers.TryGetValue(phrase, out int number))
        {
            number = Phrases.Count;
            _numbers.Add(phrase, number);
            Phrases.Add(phrase);
        }

        return [number];
    }
}
