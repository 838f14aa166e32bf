using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Chooses of the sections of a report those that people jump to.</summary>
internal static class ReportOutlines
{
    private const int LongestHeading = 90;
    private const int DeepestLevel = 3;

    /// <summary>The outline: what stands as a heading, or names a criterion, not deeper than people look.</summary>
    public static ImmutableArray<OutlineEntry> Of(MinedReport mined, ImmutableArray<LaidBlock> blocks, ImmutableArray<ReportNote> notes)
    {
        var levels = blocks.Where(block => block.Section is not null).ToDictionary(block => block.Section!.Value, block => block.Level);
        Section[] shown = [.. mined.Sections.Where(section => levels.TryGetValue(section.Id, out int level) && IsShown(section, level))];
        int[] starts = [.. notes.Select(note => note.Spans[0].Start)];
        return [.. shown.Select((section, at) => new OutlineEntry(
            section.Id.ToString(),
            OneLine.Shortened(section.Heading, LongestHeading),
            Math.Clamp(levels[section.Id] == 0 ? section.Level : levels[section.Id], 1, DeepestLevel),
            starts.Count(start => start >= section.Span.Start && start < (at + 1 < shown.Length ? shown[at + 1].Span.Start : int.MaxValue))))];
    }

    /// <summary>Headings, and what stands like one before its paragraph; no items of lists.</summary>
    private static bool IsShown(Section section, int level) =>
        section.Kind is not (SectionKind.Requirement or SectionKind.CriterionResult or SectionKind.Verdict)
        && (section.Kind == SectionKind.Criterion || (level > 0 ? level : section.Level) <= DeepestLevel)
        && (level > 0 || (section.Heading is [var first, ..] && char.IsLetterOrDigit(first) && section.Heading.Length <= LongestHeading));
}
