using System.Collections.Immutable;

namespace DtiExtract.Mining.Outline;

/// <summary>The sections of a report and its header.</summary>
/// <param name="Sections">In the order of their headings.</param>
/// <param name="Header">Who reports, and on which period.</param>
public sealed record ReportOutline(ImmutableArray<Section> Sections, ReportHeader Header)
{
    /// <summary>Temporary.</summary>
    public Section? SectionAt(int position) => Sections.LastOrDefault(s => s.Span.Contains(position));

    /// <summary>Temporary.</summary>
    public SectionKind KindAt(int position) => SectionAt(position)?.Kind ?? SectionKind.Other;
}
