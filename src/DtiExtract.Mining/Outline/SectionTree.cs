using System.Collections.Immutable;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline;

/// <summary>
/// Puts headings into levels as they come. A way of marking keeps the level at which it was met; a new one goes below
/// what its rank does not end. Wrong, repeated and skipped numbers therefore change nothing.
/// </summary>
/// <param name="text">The text that the headings stand in.</param>
internal sealed class SectionTree(NormalText text)
{
    private readonly List<SectionNode> _nodes = [];
    private readonly List<SectionNode> _open = [];

    /// <summary>Adds a heading as a section; not when it only looks like a part of a criterion and stands in none.</summary>
    public void Add(Heading heading)
    {
        if (heading.PartKind != SectionKind.Other && FindCriterion() is { } criterion)
        {
            AddPart(heading, criterion);
        }
        else if (StandsAlone(heading))
        {
            EndPeers(heading);
            Open(heading, heading.Mark, heading.IsRunning ? KindOfParagraph(heading) : heading.Kind, outsideKind: null);
        }
    }

    /// <summary>Gives the section opened last the words of a second line of its heading.</summary>
    public void Extend(Heading second)
    {
        SectionNode node = _nodes[^1];
        node.Text = $"{node.Text} {second.Text}";
        node.Kind = node.Kind == SectionKind.Other ? second.Kind : node.Kind;
    }

    /// <summary>Ends all open sections before the block.</summary>
    public void EndAll(int block) => EndFrom(0, block);

    /// <summary>The sections, in the order of their headings.</summary>
    public ImmutableArray<Section> Build()
    {
        EndAll(text.Blocks.Length);
        ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>(_nodes.Count);
        foreach (SectionNode node in _nodes)
        {
            node.DecideCriterion();
            if (!node.IsDropped)
            {
                node.Number = sections.Count + 1;
                sections.Add(node.ToSection(text));
            }
        }

        return sections.ToImmutable();
    }

    private static bool StandsAlone(Heading heading) => heading.Mark.Style switch
    {
        MarkStyle.CriterionPart => false,
        MarkStyle.Line => heading.Kind != SectionKind.Other,
        _ => true,
    };

    /// <summary>
    /// A report of results tells in running text what it "goes on" doing; that is a plan only where nothing around it says results.
    /// What follows a planned paragraph in the same list is planned too.
    /// </summary>
    private SectionKind KindOfParagraph(Heading heading)
    {
        bool isFree = !_open.Exists(node => node.Kind != SectionKind.Other);
        bool followsPlan = _nodes.Count > 0 && _nodes[^1] is { IsRunning: true, Kind: SectionKind.Plans } last
            && last.Mark.Style == heading.Mark.Style && last.Mark.Number + 1 == heading.Mark.Number;
        return heading.Kind switch
        {
            SectionKind.Plans when !isFree => SectionKind.Other,
            SectionKind.Other when isFree && followsPlan => SectionKind.Plans,
            _ => heading.Kind,
        };
    }

    /// <summary>The innermost section that names a criterion by a dotted code; else the innermost that may stand for one.</summary>
    private SectionNode? FindCriterion() =>
        _open.FindLast(node => node is { NamesCriterion: true, Mark.Depth: > 1 }) ?? _open.FindLast(node => node.Code is not null);

    /// <summary>Requirement, result and verdict stand right below their criterion, however they are numbered.</summary>
    private void AddPart(Heading heading, SectionNode criterion)
    {
        EndFrom(_open.IndexOf(criterion) + 1, heading.Block);
        criterion.AddPart(heading.PartKind);
        HeadingMark mark = heading.Mark.Style == MarkStyle.Letter ? heading.Mark : heading.Mark with { Style = MarkStyle.CriterionPart };
        Open(heading, mark, heading.PartKind, heading.Kind);
    }

    private void EndPeers(Heading heading)
    {
        HeadingMark mark = heading.Mark;
        int peer = _open.FindLastIndex(node => ArePeers(node.Mark, mark));
        int part = _open.FindLastIndex(node => node.OutsideKind is not null);
        int followed = _open.FindLastIndex(node => ArePeers(node.Mark, mark) && node.Mark.Number + 1 == mark.Number);
        bool isListInPart = mark is { Style: MarkStyle.Number, Depth: 1, Number: 1 } && part > peer;
        int from = mark.Style == MarkStyle.Annex ? 0
            : isListInPart ? part + 1
            : followed >= 0 ? followed
            : peer >= 0 ? peer
            : _open.FindLastIndex(node => node.Mark.Rank <= mark.Rank) + 1;
        EndFrom(from, heading.Block);
    }

    /// <summary>A criterion keeps the level of its dotted neighbours even where its own number is wrong ("3. Tiêu chí số 4.3").</summary>
    private static bool ArePeers(HeadingMark a, HeadingMark b) =>
        a.Depth == b.Depth && (a.Style == b.Style || (a.Depth > 1 && IsDotted(a.Style) && IsDotted(b.Style)));

    private static bool IsDotted(MarkStyle style) => style is MarkStyle.Number or MarkStyle.Criterion;

    private void Open(Heading heading, HeadingMark mark, SectionKind kind, SectionKind? outsideKind)
    {
        var node = new SectionNode
        {
            StartBlock = heading.Block,
            Mark = mark,
            Text = heading.Text,
            Opener = _open.Count > 0 ? _open[^1] : null,
            IsNumbered = heading.Mark.Style is not (MarkStyle.CriterionPart or MarkStyle.Line),
            Kind = kind,
            IsRunning = heading.IsRunning,
            Code = outsideKind is null ? heading.Code : null,
            OutsideKind = outsideKind,
        };
        _nodes.Add(node);
        _open.Add(node);
    }

    private void EndFrom(int index, int block)
    {
        for (int i = index; i < _open.Count; i++)
        {
            _open[i].EndBlock = block;
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}
