using System.Collections.Immutable;

namespace DtiExtract.Mining.Outline;

/// <summary>The sections of a report and its header.</summary>
/// <param name="Sections">In the order of their headings.</param>
/// <param name="Header">Who reports, and on which period.</param>
public sealed record ReportOutline(ImmutableArray<Section> Sections, ReportHeader Header)
{
    /// <summary>The innermost section that holds a position of the text as read; null when none does.</summary>
    public Section? SectionAt(int sourcePosition)
    {
        int low = 0;
        int high = Sections.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sections[middle].Span.Start <= sourcePosition)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        Section? section = low == 0 ? null : Sections[low - 1];
        while (section is not null && !section.Span.Contains(sourcePosition))
        {
            section = ParentOf(section);
        }

        return section;
    }

    /// <summary>What the text at a position is for: the kind of the innermost section around it that tells one.</summary>
    public SectionKind KindAt(int sourcePosition) => KindOf(SectionAt(sourcePosition));

    /// <summary>What a section is for: its own kind or, when its heading says nothing, that of the nearest section around it which tells one.</summary>
    public SectionKind KindOf(Section? section)
    {
        while (section is { Kind: SectionKind.Other })
        {
            section = ParentOf(section);
        }

        return section?.Kind ?? SectionKind.Other;
    }

    /// <summary>The section that holds <paramref name="section"/>; null at the highest level.</summary>
    public Section? ParentOf(Section section) => section.Parent is { } parent ? Sections[parent.Number - 1] : null;
}
