using System.Collections.Immutable;
using DtiExtract.Mining.Criteria.Rules;

namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>Tells which words make rules fit a figure, or what keeps all of them from fitting. Not safe to use from several threads at once.</summary>
/// <param name="rules">The rules.</param>
internal sealed class RuleExplainer(MappingRules rules)
{
    private const int MostRules = 3;

    private readonly RuleMatcher _matcher = new(rules);
    private readonly Evidence _evidence = new(rules);

    /// <summary>The rules that fit, best first.</summary>
    public ImmutableArray<RuleEvidence> Explain(FigureContext context)
    {
        if (_matcher.Match(context) is not { } match)
        {
            return [];
        }

        var zones = ZonesOf(context).ToDictionary(zone => zone.Zone, zone => DistancesIn(zone.Context));
        return [.. match.Alternatives.Prepend(match.Rule).Take(MostRules).Select(rule => Of(rule, zones))];
    }

    /// <summary>Why no rule maps the figure, when none does.</summary>
    /// <param name="context">The figure's context.</param>
    /// <param name="fits">Whether some rule fits.</param>
    public UnmappedReason WhyNot(FigureContext context, bool fits)
    {
        _evidence.Read(context);
        return (context.Figure.Role, _evidence) switch
        {
            (Figures.FigureRole.Tally, _) => UnmappedReason.Tally,
            (_, { IsDenied: true }) => UnmappedReason.Denied,
            (_, { IsRelative: true }) => UnmappedReason.Relative,
            _ => fits ? UnmappedReason.UnsureRule : UnmappedReason.NoRule,
        };
    }

    private RuleEvidence Of(MappingRule rule, Dictionary<ContextZone, Dictionary<int, double>> zones) =>
        new(rule.Name, rule.Indicator, [.. rule.All.Select(phrases => Strongest(phrases, zones))]);

    /// <summary>Of several phrases, the one that counts most as evidence, with the zone where it counts.</summary>
    private FoundPhrase Strongest(ImmutableArray<int> phrases, Dictionary<ContextZone, Dictionary<int, double>> zones)
    {
        var found =
            from zone in zones
            from phrase in phrases
            where zone.Value.ContainsKey(phrase)
            select (Phrase: phrase, Zone: zone.Key, Weight: rules.WeightOf(phrase) * Distance.Weight(zone.Value[phrase]));
        (int strongest, ContextZone where, _) = found.MaxBy(hit => hit.Weight);
        return new FoundPhrase(rules.Phrases[strongest], where);
    }

    private Dictionary<int, double> DistancesIn(FigureContext context)
    {
        _evidence.Read(context);
        return _evidence.Found.ToDictionary(phrase => phrase, phrase => _evidence.DistanceOf(phrase) ?? 0);
    }

    /// <summary>The context with one zone at a time, all others left empty.</summary>
    private static IEnumerable<(ContextZone Zone, FigureContext Context)> ZonesOf(FigureContext context)
    {
        FigureContext empty = context with { Own = string.Empty, Before = string.Empty, After = string.Empty, Lead = string.Empty, Requirement = string.Empty, Headings = string.Empty };
        yield return (ContextZone.Own, empty with { Own = context.Own });
        yield return (ContextZone.Before, empty with { Before = context.Before });
        yield return (ContextZone.After, empty with { After = context.After });
        yield return (ContextZone.Lead, empty with { Lead = context.Lead });
        yield return (ContextZone.Requirement, empty with { Requirement = context.Requirement });
        yield return (ContextZone.Headings, empty with { Headings = context.Headings });
    }
}
