using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Outline;

/// <summary>Finds the sections and the header of a report.</summary>
/// <param name="cues">The words that mark them.</param>
/// <param name="provinces">The provinces, by which the header is read.</param>
public sealed class Outliner(OutlineCues cues, Provinces provinces)
{
    private readonly HeadingReader _headings = new(cues);
    private readonly HeaderReader _header = new(cues, provinces);
    private readonly HeaderZonesReader _zones = new(cues);

    /// <summary>The outline of the report. Any text has one; a text without headings has no sections.</summary>
    public ReportOutline Outline(NormalText text)
    {
        HeaderZones zones = _zones.Read(text);
        return new ReportOutline(ReadSections(text, zones.BodyBlock), _header.Read(text, zones));
    }

    private ImmutableArray<Section> ReadSections(NormalText text, int firstBlock)
    {
        var tree = new SectionTree(text);
        var state = new ReadingState();
        for (int i = firstBlock; i < text.Blocks.Length; i++)
        {
            TextSpan span = text.Blocks[i].Span;
            string opening = Syllable.Fold(text.Text.Substring(span.Start, Math.Min(span.Length, 40)).TrimStart('*', ' '));
            if (cues.ClosingOpenings.Opens(opening))
            {
                tree.EndAll(i);
                state.IsClosed = true;
            }
            else if (cues.ContentsTitles.Opens(opening))
            {
                state.IsInContents = true;
            }
            else if (_headings.Read(text, i) is { } heading && state.Admits(heading))
            {
                Add(tree, heading, state.Previous);
                state.Previous = heading;
            }
        }

        return tree.Build();
    }

    private static void Add(SectionTree tree, Heading heading, Heading? previous)
    {
        bool isSecondLine = heading.Mark.Style == MarkStyle.Capitals && previous is not null && previous.Block == heading.Block - 1
            && (previous.Mark.Style == MarkStyle.Capitals || !previous.HasWords);
        if (isSecondLine)
        {
            tree.Extend(heading);
        }
        else
        {
            tree.Add(heading);
        }
    }

    /// <summary>What the blocks before tell of the next.</summary>
    private sealed class ReadingState
    {
        public bool IsClosed { get; set; }

        public bool IsInContents { get; set; }

        public Heading? Previous { get; set; }

        /// <summary>After the closing sentence only annexes and numbers open sections; lines of a table of contents, which end in a page number, open none.</summary>
        public bool Admits(Heading heading)
        {
            if (IsInContents && EndsInPageNumber(heading.Text))
            {
                return false;
            }

            IsInContents = false;
            IsClosed &= heading.Mark.Style is MarkStyle.Capitals or MarkStyle.Styled or MarkStyle.Line or MarkStyle.CriterionPart or MarkStyle.Letter;
            return !IsClosed;
        }

        private static bool EndsInPageNumber(string heading)
        {
            int space = heading.LastIndexOf(' ');
            return heading.Length - space is 2 or 3 or 4 && !heading.AsSpan(space + 1).ContainsAnyExceptInRange('0', '9');
        }
    }
}
