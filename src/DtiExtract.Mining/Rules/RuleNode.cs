using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Language;
using YamlDotNet.RepresentationModel;

namespace DtiExtract.Mining.Rules;

/// <summary>An entry of a rule file: named fields, read by type. What is wrong with a field is said with its line, and the field then counts as left out.</summary>
internal sealed class RuleNode
{
    private readonly string _file;
    private readonly YamlMappingNode _fields;
    private readonly ICollection<RuleError> _errors;

    private RuleNode(string file, YamlMappingNode fields, ICollection<RuleError> errors)
    {
        _file = file;
        _fields = fields;
        _errors = errors;
    }

    /// <summary>Opens a file that is one entry with the <paramref name="fields"/>; null when it is none.</summary>
    public static RuleNode? Open(string file, string yaml, RuleFields fields, ICollection<RuleError> errors) =>
        RuleYaml.Open(file, yaml, $"one mapping with {string.Join(", ", fields.Required)}", errors) is { } root
            ? new RuleNode(file, root, errors).With(fields)
            : null;

    /// <summary>Whether the entry has the field.</summary>
    public bool Has(string field) => Find(field) is not null;

    /// <summary>A text that is not empty; null when the field is left out.</summary>
    public string? Text(string field) => Find(field) switch
    {
        null => null,
        YamlScalarNode { Value: { } text } when VietnameseText.IsDecomposed(text) => None<string>(field, "is written in decomposed letters; type it with composed ones"),
        YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        _ => None<string>(field, "must be a text that is not empty"),
    };

    /// <summary>A text of a field that is required; empty when it is left out all the same.</summary>
    public string RequiredText(string field) => Text(field) ?? string.Empty;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Number(string field, int least, int most) =>
        Scalar(field) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number
        : Wrong<int>(field, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}"));

    /// <summary>A number that is not negative, with a decimal point.</summary>
    public decimal? Amount(string field) =>
        Scalar(field) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) ? amount
        : Wrong<decimal>(field, "must be a number such as 80 or 62.5");

    /// <summary>A day.</summary>
    public DateOnly? Day(string field) =>
        Scalar(field) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : Wrong<DateOnly>(field, "must be a day written as 2025-07-01");

    /// <summary>Whether something is the case; it is not when the field is left out.</summary>
    public bool Flag(string field) => Scalar(field) switch
    {
        "true" => true,
        "false" or null => false,
        _ => Wrong<bool>(field, "must be true or false") ?? false,
    };

    /// <summary>One of the words for <typeparamref name="T"/>.</summary>
    public T? Choice<T>(string field)
        where T : struct, Enum =>
        Scalar(field) is not { } text ? null
        : RuleWords<T>.Contains(text) ? RuleWords<T>.Of(text)
        : Wrong<T>(field, $"must be one of {RuleWords<T>.Listed}");

    /// <summary>Some of the words for <typeparamref name="T"/>.</summary>
    public ImmutableArray<T> Choices<T>(string field)
        where T : struct, Enum =>
        [.. Texts(field, RuleWords<T>.Contains, RuleWords<T>.Unknown).Select(RuleWords<T>.Of)];

    /// <summary>A list of texts, each given once; empty when the field is left out.</summary>
    public ImmutableArray<string> Texts(string field) => Texts(field, _ => true, string.Empty);

    /// <summary>A list of texts that are all <paramref name="valid"/>, each given once.</summary>
    /// <param name="field">The field.</param>
    /// <param name="valid">Whether a text may stand in the list.</param>
    /// <param name="reason">What is said of one that may not, after the text.</param>
    public ImmutableArray<string> Texts(string field, Func<string, bool> valid, string reason) => TextsOf(field, List(field), valid, reason);

    /// <summary>A list of lists of texts that are all <paramref name="valid"/>, each given once in its list.</summary>
    /// <inheritdoc cref="Texts(string, Func{string, bool}, string)"/>
    public ImmutableArray<ImmutableArray<string>> TextLists(string field, Func<string, bool> valid, string reason)
    {
        ImmutableArray<ImmutableArray<string>>.Builder lists = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (YamlNode node in List(field))
        {
            if (node is YamlSequenceNode { Children: { Count: > 0 } list })
            {
                lists.Add(TextsOf(field, list, valid, reason));
            }
            else
            {
                Add(node, $"an entry of '{field}' must be a list of texts");
            }
        }

        return lists.ToImmutable();
    }

    private ImmutableArray<string> TextsOf(string field, IEnumerable<YamlNode> nodes, Func<string, bool> valid, string reason)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in nodes)
        {
            string text = node is YamlScalarNode { Value: { } value } ? value.Trim() : string.Empty;
            if (MistakeIn(field, text, texts, valid, reason) is { } mistake)
            {
                Add(node, mistake);
            }
            else
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>An entry inside of this one.</summary>
    public RuleNode? Node(string field, RuleFields fields) => Find(field) switch
    {
        null => null,
        YamlMappingNode node => new RuleNode(_file, node, _errors).With(fields),
        _ => None<RuleNode>(field, $"must be a mapping with {string.Join(", ", fields.All)}"),
    };

    /// <summary>The entries of a list; none when the field is left out.</summary>
    public IEnumerable<RuleNode> Nodes(string field, RuleFields fields)
    {
        foreach (YamlNode node in List(field))
        {
            if (node is YamlMappingNode entry)
            {
                yield return new RuleNode(_file, entry, _errors).With(fields);
            }
            else
            {
                Add(node, $"an entry of '{field}' must be a mapping with {string.Join(", ", fields.Required)}");
            }
        }
    }

    /// <summary>Says that the entry is wrong.</summary>
    public void Refuse(string reason) => Add(_fields, reason);

    /// <summary>Says that a field is wrong, at the field's line.</summary>
    public void Refuse(string field, string reason) => Add(Find(field) ?? _fields, reason);

    private static string? MistakeIn(string field, string text, ImmutableArray<string>.Builder before, Func<string, bool> valid, string reason) =>
        text.Length == 0 ? $"an entry of '{field}' is no text"
        : VietnameseText.IsDecomposed(text) ? $"'{text}' is written in decomposed letters; type it with composed ones"
        : before.Contains(text) ? $"'{text}' stands twice in '{field}'"
        : valid(text) ? null
        : $"'{text}' {reason}";

    /// <summary>Says which fields are not known, or else, which are missing: a name misspelled is one mistake.</summary>
    private RuleNode With(RuleFields fields)
    {
        bool isKnown = true;
        foreach (YamlNode key in _fields.Children.Keys)
        {
            if (!fields.All.Contains(key is YamlScalarNode { Value: { } name } ? name : string.Empty))
            {
                isKnown = false;
                Add(key, $"'{key}' is no field that the program knows; known are {string.Join(", ", fields.All)}");
            }
        }

        foreach (string field in fields.Required)
        {
            if (isKnown && !Has(field))
            {
                Refuse($"the field '{field}' is missing");
            }
        }

        return this;
    }

    private IEnumerable<YamlNode> List(string field) => Find(field) switch
    {
        null => [],
        YamlSequenceNode { Children: { Count: > 0 } list } => list,
        _ => None<IEnumerable<YamlNode>>(field, "must be a list that is not empty") ?? [],
    };

    private string? Scalar(string field) => Find(field) switch
    {
        null => null,
        YamlScalarNode { Value: { } text } => text.Trim(),
        _ => string.Empty,
    };

    private T? Wrong<T>(string field, string reason)
        where T : struct
    {
        Refuse(field, $"'{field}' {reason}");
        return null;
    }

    private T? None<T>(string field, string reason)
        where T : class
    {
        Refuse(field, $"'{field}' {reason}");
        return null;
    }

    private YamlNode? Find(string field) => _fields.Children.TryGetValue(field, out YamlNode? node) ? node : null;

    private void Add(YamlNode node, string reason) => _errors.Add(new RuleError(_file, (int)node.Start.Line, reason));
}
