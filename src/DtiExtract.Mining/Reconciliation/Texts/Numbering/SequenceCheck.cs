using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Holds the numbers of headings against their order: one left out, one given twice, one wrong among its neighbours.</summary>
/// <param name="checks">The rules.</param>
internal sealed class SequenceCheck(CheckRules checks)
{
    private const string LeftOut = "number-left-out";
    private const string Twice = "number-twice";
    private const string Heading = "heading-twice";
    private const string Wrong = "number-wrong";
    private const string Fewest = "fewest";
    private const string SameWords = "same-words";
    private const string EmptyWords = "empty-words";

    private readonly PhraseSet _empty = TextPlaces.Phrases(checks[Heading], EmptyWords);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(LeftOut, FindingType.Misnumbered, "before", "after", "missing") { Limits = [Fewest] },
        new(Twice, FindingType.Misnumbered, "first", "second", "number"),
        new(Heading, FindingType.Misnumbered, "first", "second", "number") { Limits = [SameWords], Lists = [EmptyWords] },
        new(Wrong, FindingType.Misnumbered, "before", "heading", "after", "expected"),
    ];

    /// <summary>What is out of order.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, ImmutableArray<NumberedSection> sections) =>
        NumberRuns.Of(sections).Select(run => Judge(facts, run)).OfType<Finding>();

    private Finding? Judge(ReportFacts facts, IReadOnlyList<NumberedSection> run)
    {
        var fault = SequenceFault.Of(run);
        bool isLongEnough = run.Count >= checks[LeftOut].Limits[Fewest];
        return fault.Kind switch
        {
            SequenceFaultKind.Twice => CheckTwice(facts.Text, run, fault.At, isLongEnough),
            SequenceFaultKind.LeftOut when isLongEnough => CheckLeftOut(facts, run[fault.At - 1], run[fault.At]),
            SequenceFaultKind.OneWrong when isLongEnough && !run[fault.At].IsCriterion => NamesOneWrong(facts.Text, run[fault.At - 1], run[fault.At], run[fault.At + 1]),
            SequenceFaultKind.None or SequenceFaultKind.LeftOut or SequenceFaultKind.OneWrong => null,
        };
    }

    private Finding? CheckTwice(NormalText text, IReadOnlyList<NumberedSection> run, int at, bool isLongEnough)
    {
        (NumberedSection first, NumberedSection second) = (run[at - 1], run[at]);
        bool isSame = AreSameWords(first.Words, second.Words);
        bool mayBeList = second.Style is MarkStyle.Number or MarkStyle.NumberParenthesis && (at < 2 || HasLabel(text, new TextSpan(run[at - 2].Place.Start + run[at - 2].Label.Length, second.Place.Start), first.Prefix, first.Number - 1));
        return (!isLongEnough || mayBeList) && !isSame ? null : TextPlaces.Finding(checks[isSame ? Heading : Twice], text, [first.Place, second.Place],
        [
            FindingArgument.Of("first", TextPlaces.Quote(text, first.Place)),
            FindingArgument.Of("second", TextPlaces.Quote(text, second.Place)),
            FindingArgument.Of("number", second.Label),
        ]);
    }

    private Finding? CheckLeftOut(ReportFacts facts, NumberedSection before, NumberedSection after)
    {
        bool isCounted = before.IsCriterion || after.IsCriterion || IsOfSet(facts.Set, before, after);
        bool isThere = HasLabel(facts.Text, new TextSpan(before.Place.Start, after.Place.Start), before.Prefix, before.Number + 1);
        return isCounted || isThere ? null : TextPlaces.Finding(checks[LeftOut], facts.Text, [before.Place, after.Place],
        [
            FindingArgument.Of("before", TextPlaces.Quote(facts.Text, before.Place)),
            FindingArgument.Of("after", TextPlaces.Quote(facts.Text, after.Place)),
            FindingArgument.Of("missing", LabelOf(before.Style, before.Prefix, before.Number + 1)),
        ]);
    }

    private Finding NamesOneWrong(NormalText text, NumberedSection before, NumberedSection wrong, NumberedSection after) => TextPlaces.Finding(checks[Wrong], text, [wrong.Place],
    [
        FindingArgument.Of("before", before.Label),
        FindingArgument.Of("heading", TextPlaces.Quote(text, wrong.Place)),
        FindingArgument.Of("after", after.Label),
        FindingArgument.Of("expected", LabelOf(before.Style, before.Prefix, before.Number + 1)),
    ]);

    /// <summary>Whether the headings are numbered as in the criterion set: a report need not cover all of it.</summary>
    private static bool IsOfSet(CriterionSet? set, NumberedSection before, NumberedSection after) =>
        set is not null && new[] { before, after }.All(one => set.ByCode(one.Label) is not null || set.Groups.Any(group => group.Number == one.Number && one.Words.Contains(Syllable.Fold(group.Name), StringComparison.Ordinal)));

    /// <summary>Whether both say the same in other words or another order: most of the words that mean something are in both.</summary>
    private bool AreSameWords(string first, string second)
    {
        HashSet<string> one = WordsOf(first);
        HashSet<string> other = WordsOf(second);
        int both = one.Count(other.Contains);
        return both > 0 && both >= checks[Heading].Limits[SameWords] * Math.Max(one.Count, other.Count);
    }

    private HashSet<string> WordsOf(string heading) =>
        [.. heading.Split([' ', ',', '.', ':', ';', '-', '/', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries).Where(word => _empty.Opening(word) != word.Length)];

    /// <summary>Whether the number stands somewhere between, at the start of a word, in a row or in the middle of a line: then it was not left out.</summary>
    private static bool HasLabel(NormalText text, TextSpan between, string prefix, int number)
    {
        foreach (string label in new[] { LabelOf(MarkStyle.Number, prefix, number), LabelOf(MarkStyle.Roman, prefix, number) })
        {
            for (int at = text.Text.IndexOf(label, between.Start, between.Length, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(label, at + 1, between.End - at - 1, StringComparison.Ordinal))
            {
                int end = at + label.Length;
                bool isLabel = TextPlaces.StartsWord(text.Text, at) && (at == 0 || text.Text[at - 1] is not ('.' or ',' or '/' or '-')) && text.Text[end] is '.' or ')' or '/' or ':' or NormalText.CellSeparator
                    && !char.IsLetterOrDigit(text.Text[end + 1]);
                if (isLabel)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string LabelOf(MarkStyle style, string prefix, int number) => style switch
    {
        MarkStyle.Roman => prefix + Roman(number),
        MarkStyle.Capital => ((char)('A' + number - 1)).ToString(),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{number}"),
    };

    private static string Roman(int number) =>
        new string('X', number / 10) + (number % 10) switch { 0 => string.Empty, 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", _ => "IX" };
}
