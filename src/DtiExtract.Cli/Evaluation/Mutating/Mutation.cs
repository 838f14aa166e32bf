using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>One typing error in one figure of a consistent report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Kind">The kind of error.</param>
/// <param name="Changes">What is typed: one number, or the two sides of a ratio; in the order of the text.</param>
internal sealed record Mutation(ConsistentReport Report, RepairKind Kind, ImmutableArray<NumberChange> Changes)
{
    private const int LeastDigitsOfWitness = 3;

    /// <summary>The text with the error.</summary>
    public string Text
    {
        get
        {
            string text = Report.Text;
            foreach (NumberChange change in Changes.Reverse())
            {
                text = string.Concat(text.AsSpan(0, change.Place.Span.Start), change.Written, text.AsSpan(change.Place.Span.End));
            }

            return text;
        }
    }

    /// <summary>How much longer the text becomes.</summary>
    public int Growth => Changes.Sum(change => change.Written.Length - change.Place.Span.Length);

    /// <summary>Where the figure stood.</summary>
    public TextSpan Before => Changes[0].Place.Figure.Span;

    /// <summary>Where the figure stands in <see cref="Text"/>.</summary>
    public TextSpan After => new(Before.Start, Before.End + Growth);

    /// <summary>The relations that held and do not any more.</summary>
    public IEnumerable<StatedRelation> Broken
    {
        get
        {
            var changed = Changes.ToDictionary(change => change.Place, change => change.Value);
            return Report.Relations.Where(relation => !relation.HoldsWith(changed));
        }
    }

    /// <summary>Whether something beside the broken relation tells the number that was meant: it stands in another figure, or in a sum among its other relations.</summary>
    public bool HasWitness => Changes.Any(change => change.Place.Digits >= LeastDigitsOfWitness && (StandsElsewhere(change.Place) || IsInAnotherSum(change.Place)));

    private bool StandsElsewhere(NumberPlace place) => Report.Numbers.Any(other => other.Figure != place.Figure && other.Value == place.Value);

    private bool IsInAnotherSum(NumberPlace place)
    {
        StatedRelation[] relations = [.. Report.Relations.Where(relation => relation.Numbers.Contains(place))];
        return relations.Length > 1 && relations.Any(relation => relation.Family is RelationFamily.PartsAndTotal or RelationFamily.Tallies);
    }
}
