using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>
/// Finds the numbers whose change would mend a relation that does not hold: error localisation after I. Fellegi and D. Holt (1976), where the set to change is
/// the smallest, and among sets of one size the change that is a likely slip of typing, leaves every other relation whole and has witnesses comes first.
/// </summary>
/// <remarks>
/// The work is bounded: of a relation, the first <see cref="MostTerms"/> numbers are tried, each with the at most some four hundred numbers that are one slip
/// away; pairs are tried only where no single change mends all, and only of the eight likeliest slips of each number that have a witness.
/// </remarks>
internal sealed class Localiser
{
    /// <summary>Numbers of one relation that are tried.</summary>
    public const int MostTerms = 64;

    private const int MostWitnessed = 8;
    private const int MostRepairs = 5;
    private const double LeastConfidence = 0.04;
    private const double RecomputedShare = 0.01;
    private const double SwappedSidesShare = 0.04;
    private const double SecondChange = 0.05;
    private const double SomethingElse = 0.01;
    private const double BreaksAnother = 0.05;
    private const double LeavesAnother = 0.3;
    private const double MendsAnother = 4;
    private const double Witnessed = 16;
    private const double WitnessedAgain = 1.5;
    private const double Abandons = 0.3;
    private const int ConfidenceDigits = 3;

    private readonly Dictionary<Term, List<Relation>> _touching = [];
    private readonly HashSet<Relation> _broken = [];
    private readonly Dictionary<decimal, Slip[]> _slips = [];
    private readonly Agreement _agreement;

    /// <summary>A localiser for the relations of one report, those that hold and those that don't.</summary>
    public Localiser(IEnumerable<Relation> relations, Agreement agreement)
    {
        _agreement = agreement;
        foreach (Relation relation in relations)
        {
            if (!relation.HoldsWith())
            {
                _broken.Add(relation);
            }

            foreach (Term term in relation.Terms)
            {
                Touching(term).Add(relation);
            }
        }
    }

    /// <summary>Whether a relation holds as stated.</summary>
    public bool Holds(Relation relation) => !_broken.Contains(relation);

    /// <summary>The changes that mend <paramref name="broken"/>, the likeliest first; equal confidence means equally likely.</summary>
    public ImmutableArray<Repair> RepairsOf(Relation broken)
    {
        Term[] terms = [.. broken.Terms.Distinct().Take(MostTerms)];
        List<Candidate> candidates = [.. terms.SelectMany(term => SinglesFor(term, broken)).Select(move => Judge(broken, move))];
        if (broken is ShareRelation share)
        {
            candidates.Add(Judge(broken, new Move(share.Part, share.Whole.Value, RepairKind.SwappedSides, SwappedSidesShare * (double)(share.Whole.Value / share.Part.Value)), new Move(share.Whole, share.Part.Value, RepairKind.SwappedSides, 1)));
        }

        if (!candidates.Exists(candidate => candidate.MendsAll))
        {
            candidates.AddRange(PairsFor(terms, broken));
        }

        return Ranked(candidates);
    }

    private IEnumerable<Move> SinglesFor(Term term, Relation broken)
    {
        Interval reach = broken.Reach(term);
        var seen = new HashSet<decimal>();
        foreach (Slip slip in SlipsOf(term).Where(slip => reach.Contains(slip.Value)))
        {
            if (IsPossible(term, slip.Value) && seen.Add(slip.Value) && broken.HoldsWith(new Replacement(term, slip.Value)))
            {
                yield return new Move(term, slip.Value, slip.Kind, slip.Likelihood);
            }
        }

        if (broken.Recompute(term) is { } value and >= 0 && seen.Add(value) && broken.HoldsWith(new Replacement(term, value)))
        {
            yield return new Move(term, value, RepairKind.Recomputed, RecomputedShare);
        }
    }

    /// <summary>Things that are counted are counted in whole numbers.</summary>
    private static bool IsPossible(Term term, decimal value) => value > 0 && (term.Field == FigureField.Percent || decimal.IsInteger(value) || !decimal.IsInteger(term.Value));

    private IEnumerable<Candidate> PairsFor(Term[] terms, Relation broken)
    {
        Move[][] witnessed = [.. terms.Select(term => WitnessedSlips(term).Take(MostWitnessed).ToArray())];
        for (int i = 0; i < terms.Length; i++)
        {
            foreach (Move first in witnessed[i])
            {
                foreach (Move second in witnessed.Skip(i + 1).SelectMany(moves => moves).Where(second => broken.HoldsWith(first.Replacement, second.Replacement)))
                {
                    yield return Judge(broken, first, second with { Likelihood = second.Likelihood * SecondChange });
                }
            }
        }
    }

    private IEnumerable<Move> WitnessedSlips(Term term) =>
        SlipsOf(term).Where(slip => IsPossible(term, slip.Value) && _agreement.IsWitnessed(term, slip.Value)).Select(slip => new Move(term, slip.Value, slip.Kind, slip.Likelihood));

    /// <summary>The slips of a number, the likeliest first.</summary>
    private Slip[] SlipsOf(Term term)
    {
        if (!_slips.TryGetValue(term.Value, out Slip[]? slips))
        {
            _slips.Add(term.Value, slips = [.. Slips.Of(term.Value).OrderByDescending(slip => slip.Likelihood)]);
        }

        return slips;
    }

    /// <summary>Weighs a change by all that it does to the rest of the report.</summary>
    private Candidate Judge(Relation broken, params ReadOnlySpan<Move> moves)
    {
        ImmutableArray<FigureChange> changes = [.. moves.ToArray().Select(move => move.Change)];
        Replacement[] replacements = [.. moves.ToArray().Select(move => move.Replacement)];
        var witnesses = new SortedSet<FigureId>(Comparer<FigureId>.Create((left, right) => left.Number.CompareTo(right.Number)));
        double weight = 1;
        foreach (Move move in moves)
        {
            // A number that is changed as well bears no witness.
            FigureId[] found = [.. _agreement.WitnessesOf(move.Term, move.Value).Except(changes.Select(change => change.Figure))];
            witnesses.UnionWith(found);
            weight *= move.Likelihood * WeightOf(found.Length) * Math.Pow(Abandons, Math.Min(2, _agreement.WitnessesOf(move.Term, move.Term.Value).Length));
        }

        bool mendsAll = true;
        weight *= broken.FitWith(replacements);
        foreach (Relation other in replacements.SelectMany(replacement => Touching(replacement.Term)).Distinct().Where(other => other != broken))
        {
            bool holds = other.HoldsWith(replacements);
            mendsAll &= holds;
            weight *= (Holds(other), holds) switch
            {
                (true, false) => BreaksAnother,
                (false, false) => LeavesAnother,
                (false, true) => MendsAnother * other.FitWith(replacements),
                (true, true) => other.FitWith(replacements),
            };
        }

        return new Candidate(new Repair(changes, [.. witnesses], 0), weight, mendsAll);
    }

    private static double WeightOf(int witnesses) => witnesses switch
    {
        0 => 1,
        1 => Witnessed,
        _ => Witnessed * WitnessedAgain,
    };

    private static ImmutableArray<Repair> Ranked(List<Candidate> candidates)
    {
        double all = candidates.Sum(candidate => candidate.Weight) + SomethingElse;
        return
        [
            .. candidates.Select(candidate => candidate.Repair with { Confidence = Math.Round(candidate.Weight / all, ConfidenceDigits) })
                .Where(repair => repair.Confidence >= LeastConfidence)
                .OrderByDescending(repair => repair.Confidence)
                .Take(MostRepairs),
        ];
    }

    private List<Relation> Touching(Term term)
    {
        if (!_touching.TryGetValue(term, out List<Relation>? relations))
        {
            _touching.Add(term, relations = []);
        }

        return relations;
    }

    /// <summary>A change that is tried.</summary>
    private readonly record struct Move(Term Term, decimal Value, RepairKind Kind, double Likelihood)
    {
        public Replacement Replacement => new(Term, Value);

        public FigureChange Change => new(Term.Figure, Term.Field, Term.Value, Value, Kind);
    }

    private sealed record Candidate(Repair Repair, double Weight, bool MendsAll);
}
