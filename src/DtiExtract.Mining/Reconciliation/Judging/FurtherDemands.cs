using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Tells whether a requirement asks for more than its number: a criterion that reaches the number may miss the rest.</summary>
/// <param name="check">The check whose list holds the words that open another demand.</param>
internal sealed class FurtherDemands(Check check)
{
    private readonly PhraseSet _openings = check.Phrases("further-demands");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["further-demands"];

    /// <summary>Whether more is asked for beside the target.</summary>
    public bool AreMade(string folded, JudgedCriterion criterion, Target target)
    {
        if (criterion.Form != JudgedForm.Block)
        {
            return false;
        }

        TextSpan stated = target.Figure.NormalSpan;
        return criterion.Requirement.Any(line => _openings.IsIn(folded.AsSpan(line.Start, line.Length)))
            || criterion.Requirement.Any(line => line.Start > stated.Start || (line.Contains(stated.Start) && folded.AsSpan(stated.End..line.End).IndexOfAny(';', ',') >= 0));
    }
}
