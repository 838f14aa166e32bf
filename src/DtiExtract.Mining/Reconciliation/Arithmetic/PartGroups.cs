using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Gathers the parts of each total: a total may be split up more than once, by channel and then by kind of service.</summary>
/// <param name="openers">Folded words that begin a new splitting up: "trong đó", "gồm".</param>
internal sealed class PartGroups(PhraseSet openers)
{
    private const int FewestParts = 2;

    /// <summary>The groups of a report; some have one part.</summary>
    public IEnumerable<PartGroup> Of(ReportFacts facts)
    {
        ILookup<FigureId, Figure> partsOf = facts.Figures.Where(figure => figure.PartOf is not null).ToLookup(figure => figure.PartOf!.Value);
        foreach (Figure total in facts.Figures.Where(figure => figure.Role != FigureRole.Tally && partsOf.Contains(figure.Id)))
        {
            foreach (ImmutableArray<Figure> parts in Split(total, [.. partsOf[total.Id]], facts))
            {
                yield return new PartGroup(total, parts, Opening(parts[0], facts), Words(parts, facts));
            }
        }
    }

    /// <summary>Cuts the parts of a total where a new splitting up begins: behind parts that make the total up, at an opener, and where a sentence of its own begins.</summary>
    private IEnumerable<ImmutableArray<Figure>> Split(Figure total, ImmutableArray<Figure> parts, ReportFacts facts)
    {
        ImmutableArray<Figure>.Builder group = ImmutableArray.CreateBuilder<Figure>();
        decimal sum = 0;
        foreach (Figure part in parts)
        {
            if (group.Count > 0 && ((group.Count >= FewestParts && sum == SizeOf(total)) || BeginsAnew(group[^1], part, facts)))
            {
                yield return group.DrainToImmutable();
                sum = 0;
            }

            group.Add(part);
            sum += SizeOf(part);
        }

        yield return group.DrainToImmutable();
    }

    private static decimal SizeOf(Figure figure) => figure.Denominator ?? figure.Value ?? 0;

    private bool BeginsAnew(Figure last, Figure next, ReportFacts facts)
    {
        bool sameLine = last.NormalSpan.End <= next.NormalSpan.Start && facts.Text.BlockAt(last.NormalSpan.Start) == facts.Text.BlockAt(next.NormalSpan.Start);
        if (!sameLine || last.Rule == FigureRules.TableCell)
        {
            return false;
        }

        TextSpan line = facts.Text.Blocks[facts.Text.BlockAt(next.NormalSpan.Start)].Span;
        return Sentence.StartOf(facts.Text.Text, line, next.NormalSpan.Start) >= last.NormalSpan.End
            || openers.IsIn(Syllable.Fold(facts.Text.Text[last.NormalSpan.End..next.NormalSpan.Start]));
    }

    private static string Opening(Figure first, ReportFacts facts)
    {
        int place = facts.PlaceOf(first.Id);
        int block = facts.Text.Blocks[facts.Text.BlockAt(first.NormalSpan.Start)].Span.Start;
        int from = place > 0 ? Math.Min(Math.Max(block, facts.Figures[place - 1].NormalSpan.End), first.NormalSpan.Start) : block;
        return Syllable.Fold(facts.Text.Text[from..first.NormalSpan.Start]);
    }

    private static string Words(ImmutableArray<Figure> parts, ReportFacts facts)
    {
        TextSpan Line(Figure part) => facts.Text.Blocks[facts.Text.BlockAt(part.NormalSpan.Start)].Span;
        TextSpan first = Line(parts[0]);
        if (first == Line(parts[^1]))
        {
            int from = Math.Max(first.Start, parts[0].NormalSpan.Start - Opening(parts[0], facts).Length);
            return Syllable.Fold(facts.Text.Text[from..Sentence.EndOf(facts.Text.Text, first, parts[^1].NormalSpan.End)]);
        }

        return Syllable.Fold(string.Join('\n', parts.Select(Line).Distinct().Select(line => line.Slice(facts.Text.Text))));
    }
}
