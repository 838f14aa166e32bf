using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>Finds the figures that state a number too: the witnesses of a repair.</summary>
internal sealed class Agreement
{
    /// <summary>From here on, equal numbers of the same things are no coincidence.</summary>
    private const decimal Telling = 100;

    /// <summary>From here on, equal numbers are no coincidence, whatever they count.</summary>
    private const decimal Uncommon = 1000;

    private readonly Dictionary<decimal, List<Term>> _stated = [];
    private readonly ReportFacts _facts;

    /// <summary>Indexes the numbers of a report; targets witness nothing.</summary>
    public Agreement(ReportFacts facts)
    {
        _facts = facts;
        foreach (Term term in facts.Figures.Where(figure => figure.Role != FigureRole.Target).SelectMany(Term.Of))
        {
            if (!_stated.TryGetValue(term.Value, out List<Term>? terms))
            {
                _stated.Add(term.Value, terms = []);
            }

            terms.Add(term);
        }
    }

    /// <summary>Other figures that state <paramref name="value"/> for what <paramref name="term"/> states, in the order of the text.</summary>
    public ImmutableArray<FigureId> WitnessesOf(Term term, decimal value) =>
        _stated.TryGetValue(value, out List<Term>? others)
            ? [.. others.Where(other => other.Figure != term.Figure && IsSame(term, other, value)).Select(other => other.Figure).Distinct()]
            : [];

    /// <summary>Whether another figure states <paramref name="value"/> for what <paramref name="term"/> states.</summary>
    public bool IsWitnessed(Term term, decimal value) => _stated.TryGetValue(value, out List<Term>? others) && others.Exists(other => other.Figure != term.Figure && IsSame(term, other, value));

    private bool IsSame(Term term, Term other, decimal value)
    {
        bool isPercent = term.Field == FigureField.Percent;
        if (isPercent != (other.Field == FigureField.Percent))
        {
            return false;
        }

        Figure figure = _facts[term.Figure];
        Figure witness = _facts[other.Figure];
        bool sameIndicator = figure.Indicator is { } indicator && indicator.Id == witness.Indicator?.Id && SidesMatch(term, other);
        return sameIndicator || (!isPercent && (value >= Uncommon || (value >= Telling && SameNoun(figure, witness))));
    }

    /// <summary>A numerator is not witnessed by the denominator of the same indicator.</summary>
    private static bool SidesMatch(Term term, Term other) => (term.Field == FigureField.Denominator) == (other.Field == FigureField.Denominator) || other.Field == FigureField.Value;

    private static bool SameNoun(Figure left, Figure right) => left.Unit is { } unit && right.Unit is { } other && NounOf(unit) == NounOf(other);

    private static string NounOf(string unit) => Syllable.Fold(unit.Split(' ')[0]);
}
