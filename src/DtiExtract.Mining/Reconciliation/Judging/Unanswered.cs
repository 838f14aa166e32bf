using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Tells whether nothing in a result could be held against a target that asks for a share.</summary>
/// <param name="check">The check whose list holds the words that answer without a number.</param>
internal sealed class Unanswered(Check check)
{
    private readonly PhraseSet _answering = check.Phrases("answering");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["answering"];

    /// <summary>Whether the result states no share, no two numbers that make one, and no word that says "all" or "none".</summary>
    public bool IsTrue(ReportFacts facts, string folded, JudgedCriterion criterion, Target target)
    {
        Figure[] results = [.. criterion.Results.Select(place => facts.Figures[place])];
        return criterion.Result.Length > 0
            && !results.Any(AnswerReader.IsShare)
            && !MakeShare(results)
            && !results.Any(figure => figure.Indicator is { } own && own.Id == target.Figure.Indicator?.Id && StandsAlone(facts, figure, results))
            && !criterion.Result.Any(line => _answering.IsIn(folded.AsSpan(line.Start, line.Length)));
    }

    /// <summary>The only number of its sentence: where it is one of what the criterion measures, its base may be stated elsewhere.</summary>
    private static bool StandsAlone(ReportFacts facts, Figure figure, Figure[] results)
    {
        TextSpan line = facts.Text.Blocks[facts.Text.BlockAt(figure.NormalSpan.Start)].Span;
        var sentence = new TextSpan(Sentence.StartOf(facts.Text.Text, line, figure.NormalSpan.Start), Sentence.EndOf(facts.Text.Text, line, figure.NormalSpan.End));
        return !Array.Exists(results, other => other.Id != figure.Id && sentence.Overlaps(other.NormalSpan));
    }

    /// <summary>Two counts of one thing, a part and its total, or two equal counts ("20 hộp thư cho 20 công chức").</summary>
    private static bool MakeShare(Figure[] results) =>
        results.Any(figure => figure.PartOf is not null)
        || results.GroupBy(figure => figure.Unit is null ? string.Empty : Syllable.Fold(figure.Unit), StringComparer.Ordinal).Any(group => group.Count() > 1)
        || results.GroupBy(figure => figure.Value).Any(group => group.Key is not null && group.Count() > 1);
}
