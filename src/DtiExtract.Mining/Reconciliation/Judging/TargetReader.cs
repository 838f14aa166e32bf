using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation.Arithmetic;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Reads the figures of a requirement as targets; those whose sense is open are none.</summary>
/// <param name="check">The check whose lists tell it.</param>
internal sealed class TargetReader(Check check)
{
    private const int Reach = 60;
    private const int Near = 14;

    private readonly PhraseSet _above = check.Phrases("above");
    private readonly PhraseSet _atLeast = check.Phrases("at-least");
    private readonly PhraseSet _atMost = check.Phrases("at-most");
    private readonly PhraseSet _atMostBehind = check.Phrases("at-most-behind");
    private readonly PhraseSet _lowerIsBetter = check.Phrases("lower-is-better");
    private readonly PhraseSet _perPeriod = check.Phrases("per-period");

    /// <summary>The lists that it reads.</summary>
    public static ImmutableArray<string> Lists { get; } = ["above", "at-least", "at-most", "at-most-behind", "lower-is-better", "per-period"];

    /// <summary>The target that a figure states; null when it states none that a result can be held against.</summary>
    public Target? Read(ReportFacts facts, int place, string folded)
    {
        Figure figure = facts.Figures[place];
        TextSpan span = figure.NormalSpan;
        TextSpan line = facts.Text.Blocks[facts.Text.BlockAt(span.Start)].Span;
        ReadOnlySpan<char> before = folded.AsSpan(Math.Max(line.Start, span.Start - Reach), span.Start - Math.Max(line.Start, span.Start - Reach));
        ReadOnlySpan<char> after = folded.AsSpan(span.End, Math.Min(line.End - span.End, Near));
        if (AskedBy(figure) is not { } asked || SenseOf(before, after) is not { } sense)
        {
            return null;
        }

        bool isOpen = figure.Approximate && sense is TargetSense.AtLeast;
        bool isRate = figure.Type != FigureType.Percent && (figure.Quote.Contains('/', StringComparison.Ordinal) || _perPeriod.IsIn(before) || _perPeriod.IsIn(after));
        bool isReversed = sense != TargetSense.AtMost && (_lowerIsBetter.IsIn(before) || _lowerIsBetter.IsIn(folded.AsSpan(span.End, Math.Min(line.End - span.End, Reach))));
        return isOpen || isRate || isReversed ? null : new Target(place, figure, asked, sense);
    }

    private static Interval? AskedBy(Figure figure) => figure switch
    {
        { Type: not FigureType.Money, Range: { } range } => new Interval(range.Low, range.High),
        { Type: FigureType.Percent, Percent: { } percent } => new Interval(percent, percent),
        { Type: FigureType.Count, Percent: null, Value: { } value } => new Interval(value, value),
        _ => null,
    };

    private TargetSense? SenseOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> words = before.TrimEnd(" :=");
        if (words.EndsWith("<", StringComparison.Ordinal) || words.EndsWith("≤", StringComparison.Ordinal) || _atMostBehind.Opens(after.TrimStart(" )")))
        {
            return TargetSense.AtMost;
        }

        int least = _atLeast.Ending(words);
        int most = _atMost.Ending(words);
        int above = words.EndsWith(">", StringComparison.Ordinal) ? 1 : _above.Ending(words);
        return most > least && most > above ? TargetSense.AtMost
            : above > least ? TargetSense.Above
            : TargetSense.AtLeast;
    }
}
