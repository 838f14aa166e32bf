using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Exports.Findings;

/// <summary>Finds the headings under which the words of a report stand.</summary>
/// <param name="sections">The sections of the report.</param>
public sealed class HeadingFinder(ImmutableArray<Section> sections)
{
    private const int LongestHeading = 120;

    private static readonly char[] ItemMarks = ['-', '+', '•', ' '];

    private readonly FrozenDictionary<SectionId, Section> _sections = sections.ToFrozenDictionary(section => section.Id);

    /// <summary>The heading above a position, that of a part of a criteria block together with the criterion; null where there is none.</summary>
    /// <param name="position">A position in the text of the report as read.</param>
    public string? At(int position)
    {
        Section? inner = sections.LastOrDefault(section => section.Span.Contains(position) && section.Span.Start < position);
        if (inner is null)
        {
            return null;
        }

        Section outer = inner;
        while (IsPart(outer) && outer.Parent is { } parent && _sections.TryGetValue(parent, out Section? above))
        {
            outer = above;
        }

        return outer == inner ? Words(inner) : $"{Words(outer)} › {Words(inner)}";
    }

    private static bool IsPart(Section section) =>
        section.Kind is SectionKind.Requirement or SectionKind.CriterionResult or SectionKind.Verdict || (section.Heading is [var first, ..] && ItemMarks.Contains(first));

    private static string Words(Section section) => OneLine.Shortened(section.Heading, LongestHeading).TrimStart(ItemMarks);
}
