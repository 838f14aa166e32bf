using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Gathers the criteria that a report judges, in whatever form.</summary>
/// <param name="check">The check whose lists hold the words of verdicts.</param>
internal sealed class JudgedCriteria(Check check)
{
    private readonly VerdictWords _words = new(check);
    private readonly PhraseSet _labels = check.Phrases("verdict-labels");
    private readonly PhraseSet _plans = check.Phrases("plans");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = [.. VerdictWords.Lists, "verdict-labels", "plans"];

    /// <summary>The words of verdicts.</summary>
    public VerdictWords Words => _words;

    /// <summary>The criteria of a report: those under headings first, then those in rows, then those in sentences.</summary>
    public ImmutableArray<JudgedCriterion> Of(ReportFacts facts)
    {
        string folded = Syllable.Fold(facts.Text.Text);
        var figures = new FiguresByBlock(facts);
        var blocks = new CriterionBlocks(facts, folded, _words);
        ImmutableArray<JudgedCriterion> headed = [.. blocks.Read(figures)];
        return
        [
            .. headed,
            .. new CriterionRows(facts, folded, _words).Read(figures),
            .. new CriterionSentences(facts, folded, _words, _labels, _plans).Read(figures, blocks.Taken),
        ];
    }
}
