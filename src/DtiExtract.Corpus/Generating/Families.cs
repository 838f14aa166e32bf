using System.Collections.Immutable;
using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;
using DtiExtract.Corpus.Source;

namespace DtiExtract.Corpus.Generating;

/// <summary>Makes reports that belong together: one alone, one unit in two periods, a copy, a duplicate.</summary>
/// <param name="grammar">Words and sentences.</param>
/// <param name="formats">The extensions to choose from.</param>
/// <param name="seed">Where chance starts.</param>
/// <param name="faults">The share of reports that get faults.</param>
internal sealed class Families(Grammar grammar, ImmutableArray<string> formats, int seed, double faults)
{
    private const double IsReformed = 0.35;
    private const double IsPair = 0.14;
    private const int Attempts = 6;
    private const double HasSecondFault = 0.35;
    private const double HasThirdFault = 0.12;
    private readonly ReportMaker _maker = new(grammar, formats);

    /// <summary>Reports without end; the same seed gives the same ones.</summary>
    public IEnumerable<AnnotatedReport> All()
    {
        int number = 1;
        for (int family = 0; ; family++)
        {
            foreach (AnnotatedReport report in Make(Dice.Of(seed, family), number))
            {
                number++;
                yield return report;
            }
        }
    }

    private IEnumerable<AnnotatedReport> Make(Dice dice, int number)
    {
        bool reformed = dice.Chance(IsReformed);
        var place = Place.Any(dice, grammar.Places, reformed);
        var period = Period.Any(dice, reformed);
        var community = new Community(place, period.Part, grammar, dice);
        bool faulty = dice.Chance(faults);
        double kind = dice.Share();
        if (kind < IsPair && !reformed && period.Year < 2024)
        {
            return MakePair(new Commission(place, period, community, []), faulty, number, dice);
        }

        return (faulty, kind) switch
        {
            (true, > 0.90) when place.Level == "commune" => MakeCopy(place, period, community, number, dice),
            (true, > 0.84) => MakeDuplicate(new Commission(place, period, community, []), number, dice),
            _ => [Make(new Commission(place, period, community, []), faulty ? () => SomeFaults(dice) : null, number, dice).Report],
        };
    }

    private IEnumerable<AnnotatedReport> MakePair(Commission commission, bool faulty, int number, Dice dice)
    {
        Made first = Make(commission, faulty && dice.Chance(0.4) ? () => SomeFaults(dice) : null, number, dice);
        yield return first.Report;
        Period next = commission.Period.Next(dice);
        var later = new Community(commission.Community, next.Part / commission.Period.Part, dice);
        FaultKind? jump = faulty ? dice.Pick([FaultKind.SeriesJump, FaultKind.SeriesJump, FaultKind.BaseJump]) : null;
        if (jump == FaultKind.BaseJump)
        {
            later.Bases["population"] = Math.Round(later.Bases["population"] * dice.Between(1.15m, 1.3m));
        }

        Commission second = commission with { Period = next, Community = later, Before = (first.Memory, first.Report.Front.File) };
        yield return Make(second, jump is { } kind ? () => [kind] : null, number + 1, dice).Report;
    }

    /// <summary>Makes a report; one that found no occasion for its faults is made anew.</summary>
    private Made Make(Commission commission, Func<IReadOnlyList<FaultKind>>? faultsOf, int number, Dice dice)
    {
        for (int attempt = 1; ; attempt++)
        {
            Made made = _maker.Make(commission with { Faults = faultsOf?.Invoke() ?? [] }, number, dice);
            if (faultsOf is null || made.Report.Front.Findings.Count > 0 || attempt == Attempts)
            {
                return made;
            }
        }
    }

    private IEnumerable<AnnotatedReport> MakeCopy(Place place, Period period, Community community, int number, Dice dice)
    {
        Made first = _maker.Make(new Commission(place, period, community, []), number, dice);
        yield return first.Report;
        if (first.Memory.Passage is { } passage)
        {
            Place neighbour = place.Neighbour(dice, grammar.Places);
            var other = new Community(neighbour, period.Part, grammar, dice);
            yield return _maker.Make(new Commission(neighbour, period, other, []) { Copied = (passage, first.Report.Front.File) }, number + 1, dice).Report;
        }
    }

    private IEnumerable<AnnotatedReport> MakeDuplicate(Commission commission, int number, Dice dice)
    {
        Made first = _maker.Make(commission, number, dice);
        yield return first.Report;
        yield return _maker.Again(first, number + 1, dice);
    }

    private static IReadOnlyList<FaultKind> SomeFaults(Dice dice)
    {
        int count = 1 + (dice.Chance(HasSecondFault) ? 1 : 0) + (dice.Chance(HasThirdFault) ? 1 : 0);
        return [.. dice.Some(FaultPlan.Anywhere, count), .. dice.Some(FaultPlan.OfCriteria, dice.Chance(0.6) ? 1 : 0)];
    }
}
