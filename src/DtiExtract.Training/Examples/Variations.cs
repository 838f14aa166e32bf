using System.Collections.Frozen;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Examples;

/// <summary>Writes contexts as other units might have: without accents, with other abbreviations, shorter, under no heading.</summary>
/// <param name="indicators">The indicators, whose synonyms are exchanged for each other.</param>
/// <param name="random">Decides what changes.</param>
internal sealed class Variations(IEnumerable<Indicator> indicators, SeededRandom random)
{
    private const float Weight = 0.5f;
    private const double WithoutAccents = 0.2;
    private const double WithoutZone = 0.3;
    private const double WithoutWord = 0.1;
    private const double OtherWording = 0.5;

    private readonly FrozenDictionary<string, Indicator> _indicators = indicators.ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    /// <summary>A variation of an example.</summary>
    public Example Of(Example example)
    {
        Func<string, string> change = Change(example.Indicator);
        FigureContext context = example.Context;
        return example with
        {
            Weight = Weight * example.Weight,
            Context = context with
            {
                Own = change(context.Own),
                Before = change(context.Before),
                After = Maybe(context.After),
                Lead = Maybe(context.Lead),
                Requirement = Maybe(context.Requirement),
                Headings = Maybe(context.Headings),
            },
        };

        string Maybe(string zone) => random.Happens(WithoutZone) ? string.Empty : change(zone);
    }

    private Func<string, string> Change(string? indicator)
    {
        bool plain = random.Happens(WithoutAccents);
        (string Old, string New)? wording = random.Happens(OtherWording) ? Wording(indicator) : null;
        return text =>
        {
            string changed = wording is { } exchange ? text.Replace(exchange.Old, exchange.New, StringComparison.OrdinalIgnoreCase) : text;
            changed = WithoutSomeWords(changed);
            return plain ? Plain(changed) : changed;
        };
    }

    private (string Old, string New)? Wording(string? indicator) =>
        indicator is not null && _indicators.TryGetValue(indicator, out Indicator? known) && known.Synonyms.Count > 1
            ? (random.Choose(known.Synonyms), random.Choose(known.Synonyms))
            : null;

    private string WithoutSomeWords(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ').Where(_ => !random.Happens(WithoutWord)))));

    private static string Plain(string text) => string.Create(text.Length, text, (target, source) => PlainLetters.Write(source.ToLowerInvariant(), target));
}
