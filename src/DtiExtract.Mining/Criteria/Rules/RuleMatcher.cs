using System.Runtime.InteropServices;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>Finds the rule that fits a figure best. Not safe to use from several threads at once.</summary>
/// <param name="rules">The rules.</param>
public sealed class RuleMatcher(MappingRules rules)
{
    /// <summary>How much it counts that the criterion asks for the indicator: as much as a word beside the figure.</summary>
    private const double OfCriterion = 1;

    /// <summary>A rule is as weak as its farthest phrase, though it loses more slowly by that than the phrase itself.</summary>
    private const double Slowing = 2;

    private readonly Evidence _evidence = new(rules);
    private readonly HashSet<int> _candidates = [];
    private readonly List<(MappingRule Rule, double Score, double Farthest)> _fitting = [];
    private readonly List<IndexedWord> _unitWords = [];
    private readonly List<PhraseHit> _unitHits = [];
    private readonly List<int> _thing = [];
    private bool _hasThing;

    /// <summary>The rule that fits the figure best; null when none does, or when the figure does not state a quantity of its own.</summary>
    public RuleMatch? Match(FigureContext context)
    {
        _evidence.Read(context);
        if (_evidence.IsDenied || _evidence.IsRelative)
        {
            return null;
        }

        FindFitting(context);
        return _fitting.Count == 0 ? null : Best();
    }

    private void FindFitting(FigureContext context)
    {
        _fitting.Clear();
        _candidates.Clear();
        ReadThing(context.Figure);
        foreach (int phrase in _evidence.Found)
        {
            foreach (int rule in rules.OpenedBy(phrase))
            {
                if (_candidates.Add(rule))
                {
                    Try(rules.Rules[rule], context);
                }
            }
        }
    }

    private void Try(MappingRule rule, FigureContext context)
    {
        if ((rule.Types.Length > 0 && !rule.Types.Contains(context.Figure.Type)) || !FitsUnit(rule))
        {
            return;
        }

        double score = 0;
        double farthest = 0;
        double head = -1;
        foreach (var phrases in rule.All)
        {
            (double best, double distance) = Strongest(ImmutableCollectionsMarshal.AsArray(phrases));
            if (best == 0)
            {
                return;
            }

            score += best;
            farthest = Math.Max(farthest, distance);
            head = head < 0 ? distance : head;
        }

        // What is said near the figure is denied by words nearer than the thing itself; what only a line above says, by all words nearer than that line.
        double nearest = farthest >= Distance.Lead ? farthest : head;
        foreach (int phrase in rule.None)
        {
            if (_evidence.DistanceOf(phrase) <= nearest)
            {
                return;
            }
        }

        score += context.CriterionIndicators.Contains(rule.Indicator) ? OfCriterion : 0;
        _fitting.Add((rule, score * Distance.Weight(farthest / Slowing), farthest));
    }

    /// <summary>The strongest of some phrases and how far it is; 0 when none of them stands there.</summary>
    private (double Strength, double Distance) Strongest(ReadOnlySpan<int> phrases)
    {
        int strongest = phrases[0];
        foreach (int phrase in phrases)
        {
            strongest = _evidence.StrengthOf(phrase) > _evidence.StrengthOf(strongest) ? phrase : strongest;
        }

        return (_evidence.StrengthOf(strongest), _evidence.DistanceOf(strongest) ?? 0);
    }

    /// <summary>What is counted: the figure's unit or, for a percentage, the noun right behind it.</summary>
    private void ReadThing(Figure figure)
    {
        _thing.Clear();
        if (figure.Type == FigureType.Percent)
        {
            _thing.AddRange(_evidence.Following.Where(rules.IsUnit));
        }
        else if (figure.Unit is { } unit)
        {
            rules.Index.Find(unit, _unitWords, _unitHits);
            _thing.AddRange(_unitHits.Select(hit => hit.Phrase));
        }

        _hasThing = figure.Type switch
        {
            FigureType.Percent => _thing.Count > 0,
            FigureType.Money => false,
            FigureType.Count or FigureType.Ratio => figure.Unit is not null,
        };
    }

    private bool FitsUnit(MappingRule rule) => rule.Units.Length == 0 || !_hasThing || _thing.Exists(phrase => rule.Units.Contains(phrase));

    private RuleMatch Best()
    {
        _fitting.Sort((left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Rule.Number.CompareTo(right.Rule.Number));
        (MappingRule rule, double score, double farthest) = _fitting[0];
        var others = _fitting.Where(other => other.Rule.Indicator != rule.Indicator).ToList();
        double margin = score / (score + others.Select(other => other.Score).FirstOrDefault());
        return new RuleMatch(rule, farthest, margin, _evidence.Unexplained, [.. others.Select(other => other.Rule)]);
    }
}
