using System.Collections.Immutable;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>Puts numbered sections that are counted together into runs.</summary>
internal static class NumberRuns
{
    /// <summary>
    /// The runs that can be judged: numbers of one style below one section, up to where they begin again. What comes after that may be a list inside of the last one,
    /// and what belongs to which can't be told. Letters of lists are left out: some count đ, some do not.
    /// </summary>
    public static IEnumerable<IReadOnlyList<NumberedSection>> Of(ImmutableArray<NumberedSection> sections) =>
        sections.GroupBy(one => (one.Section.Parent, one.Style, Depth: one.Prefix.Count(c => c == '.')))
            .Where(group => group.Key.Style is MarkStyle.Roman or MarkStyle.Number or MarkStyle.NumberParenthesis or MarkStyle.Part || group.All(one => one.Number <= 4))
            .SelectMany(group => Split([.. group]));

    private static IEnumerable<IReadOnlyList<NumberedSection>> Split(List<NumberedSection> siblings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        for (int i = 1; i <= siblings.Count; i++)
        {
            if (i < siblings.Count && !BeginsAgain(siblings, i))
            {
                continue;
            }

            if (seen.Add(siblings[start].Prefix))
            {
                yield return siblings[start..i];
            }

            start = i;
        }
    }

    /// <summary>A number 1 begins a run, and so do other numbers before the last, unless that of the next is again as it was.</summary>
    private static bool BeginsAgain(List<NumberedSection> siblings, int at)
    {
        bool isOneAmongOthers = at + 1 < siblings.Count && siblings[at + 1].Prefix == siblings[at - 1].Prefix && siblings[at + 1].Number == siblings[at - 1].Number + 2;
        return !isOneAmongOthers && (siblings[at].Prefix != siblings[at - 1].Prefix || (siblings[at].Number == 1 && siblings[at - 1].Number != 1));
    }
}
