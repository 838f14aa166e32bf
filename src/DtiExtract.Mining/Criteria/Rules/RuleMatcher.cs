using System.Runtime.InteropServices;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>Finds the rule that fits a figure best. Not safe to use from several threads at once.</summary>
/// <param name="rules">The rules.</param>
public sealed class RuleMatcher(MappingRules rules)
{
    private readonly Evidence _evidence = new(rules);
    private readonly HashSet<int> _candidates = [];
    private readonly List<(MappingRule Rule, double Score, double Farthest)> _fitting = [];
    private readonly List<IndexedWord> _unitWords = [];
    private readonly List<PhraseHit> _unitHits = [];

    /// <summary>The rule that fits the figure best; null when none does, or when the figure does not state a quantity of its own.</summary>
    public RuleMatch? Match(FigureContext context)
    {
        if (context.Figure.Role == FigureRole.Tally)
        {
            return null;
        }

        _evidence.Read(context);
        if (_evidence.IsDenied || _evidence.IsRelative)
        {
            return null;
        }

        FindFitting(context.Figure);
        return _fitting.Count == 0 ? null : Best();
    }

    private void FindFitting(Figure figure)
    {
        _fitting.Clear();
        _candidates.Clear();
        rules.Index.Find(figure.Unit, _unitWords, _unitHits);
        foreach (int phrase in _evidence.Found)
        {
            foreach (int rule in rules.OpenedBy(phrase))
            {
                if (_candidates.Add(rule))
                {
                    Try(rules.Rules[rule], figure);
                }
            }
        }
    }

    private void Try(MappingRule rule, Figure figure)
    {
        if ((rule.Types.Length > 0 && !rule.Types.Contains(figure.Type)) || !FitsUnit(rule, figure))
        {
            return;
        }

        double score = 0;
        double farthest = 0;
        foreach (var phrases in rule.All)
        {
            (double best, double distance) = Strongest(ImmutableCollectionsMarshal.AsArray(phrases));
            if (best == 0)
            {
                return;
            }

            score += best;
            farthest = Math.Max(farthest, distance);
        }

        foreach (int phrase in rule.None)
        {
            if (_evidence.DistanceOf(phrase) <= farthest)
            {
                return;
            }
        }

        _fitting.Add((rule, score, farthest));
    }

    private (double Weight, double Distance) Strongest(ReadOnlySpan<int> phrases)
    {
        (double Weight, double Distance) strongest = default;
        foreach (int phrase in phrases)
        {
            if (_evidence.DistanceOf(phrase) is { } distance && rules.WordsOf(phrase) * Distance.Weight(distance) is double weight && weight > strongest.Weight)
            {
                strongest = (weight, distance);
            }
        }

        return strongest;
    }

    private bool FitsUnit(MappingRule rule, Figure figure) =>
        rule.Units.Length == 0 || figure.Unit is null || figure.Type is FigureType.Percent or FigureType.Money || _unitHits.Exists(hit => rule.Units.Contains(hit.Phrase));

    private RuleMatch Best()
    {
        _fitting.Sort((left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Rule.Number.CompareTo(right.Rule.Number));
        (MappingRule rule, double score, double farthest) = _fitting[0];
        var others = _fitting.Where(other => other.Rule.Indicator != rule.Indicator).ToList();
        double margin = others.Count == 0 ? 1 : score / (score + others[0].Score);
        return new RuleMatch(rule, farthest, margin, [.. others.Select(other => other.Rule)]);
    }
}
