using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>Lays the text of a report out in blocks. What lies between two blocks of the reader goes with the one before, or stands apart when it can be seen.</summary>
/// <param name="report">The report as read.</param>
/// <param name="sections">Its sections.</param>
internal sealed class ReportLayout(ReportText report, ImmutableArray<Section> sections)
{
    private const int LongestHeading = 240;
    private const int LongestRunIn = 80;
    private const int DeepestHeading = 5;

    private readonly FrozenDictionary<SectionId, Section> _byId = sections.ToFrozenDictionary(section => section.Id);
    private readonly Dictionary<SectionId, int> _headings = [];
    private int _section;
    private int _lastLevel;

    /// <summary>The blocks, in the order of the text.</summary>
    public ImmutableArray<LaidBlock> Lay()
    {
        ImmutableArray<LaidBlock>.Builder laid = ImmutableArray.CreateBuilder<LaidBlock>(report.Blocks.Length);
        TextBlock[] blocks = [.. Apart(report.Blocks)];
        LayGap(laid, 0, blocks is [var first, ..] ? first.Span.Start : report.Text.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            int next = i + 1 < blocks.Length ? blocks[i + 1].Span.Start : report.Text.Length;
            bool isGapSeen = !IsSpace(new TextSpan(blocks[i].Span.End, next));
            laid.Add(Lay(blocks[i], isGapSeen ? blocks[i].Span : new TextSpan(blocks[i].Span.Start, next)));
            if (isGapSeen)
            {
                LayGap(laid, blocks[i].Span.End, next);
            }
        }

        return laid.ToImmutable();
    }

    /// <summary>What stands between the pieces of a block and can be seen.</summary>
    public IEnumerable<TextMark> Between() => report.Blocks
        .SelectMany(block => block.Pieces.Zip(block.Pieces.Skip(1), (before, after) => new TextSpan(before.End, after.Start)))
        .Where(gap => gap.Length > 0 && !IsSpace(gap))
        .Select(gap => new TextMark(gap, MarkKind.Between));

    /// <summary>Headings at the beginning of paragraphs.</summary>
    /// <param name="laid">The blocks.</param>
    public IEnumerable<TextMark> RunIns(ImmutableArray<LaidBlock> laid) => laid
        .Where(block => block is { Kind: LaidKind.Paragraph, Section: not null })
        .Select(block => _byId[block.Section!.Value])
        .Where(section => section.Heading.Length <= LongestRunIn && report.Text.AsSpan(section.Span.Start).StartsWith(section.Heading, StringComparison.Ordinal))
        .Select(section => new TextMark(new TextSpan(section.Span.Start, section.Span.Start + section.Heading.Length), MarkKind.RunIn));

    /// <summary>The blocks without those that lie within the reach of another, which stand there already.</summary>
    private static IEnumerable<TextBlock> Apart(IEnumerable<TextBlock> blocks)
    {
        int end = 0;
        foreach (TextBlock block in blocks.OrderBy(block => block.Span.Start).Where(block => block.Span.Start >= end))
        {
            end = block.Span.End;
            yield return block;
        }
    }

    private static void LayGap(ImmutableArray<LaidBlock>.Builder laid, int start, int end)
    {
        if (start < end)
        {
            laid.Add(new LaidBlock { Kind = LaidKind.Aside, Span = new TextSpan(start, end) });
        }
    }

    private LaidBlock Lay(TextBlock block, TextSpan span)
    {
        Section? section = SectionIn(span);
        if (block is { Kind: BlockKind.TableRow, Row: { } row })
        {
            return new LaidBlock { Kind = LaidKind.Row, Span = span, Section = section?.Id, Table = row.Table, Cells = CellsOf(row, span) };
        }

        bool isHeading = section is not null && IsHeading(section, span);
        return new LaidBlock
        {
            Kind = isHeading ? LaidKind.Heading : block.Kind is BlockKind.Footnote or BlockKind.PageFurniture ? LaidKind.Aside : LaidKind.Paragraph,
            Span = span,
            Section = section?.Id,
            Level = isHeading ? LevelOf(section!) : 0,
        };
    }

    /// <summary>The first section that begins in a block; others that begin there as well have no place of their own.</summary>
    private Section? SectionIn(TextSpan span)
    {
        Section? found = null;
        for (; _section < sections.Length && sections[_section].Span.Start < span.End; _section++)
        {
            found ??= sections[_section].Span.Start >= span.Start ? sections[_section] : null;
        }

        return found;
    }

    /// <summary>Whether the block is the heading and hardly more: "3.5. Hồ sơ sức khỏe điện tử:".</summary>
    private bool IsHeading(Section section, TextSpan span)
    {
        ReadOnlySpan<char> text = report.Text.AsSpan(span.Start, span.Length).Trim();
        return text.Length <= LongestHeading && section.Span.Start + section.Heading.Length >= span.Start + text.TrimEnd(" .:;").Length;
    }

    /// <summary>Below the headings that hold it; never more than one below the heading before, as screen readers expect.</summary>
    private int LevelOf(Section section)
    {
        int outer = 0;
        for (SectionId? parent = section.Parent; parent is { } id; parent = _byId[id].Parent)
        {
            outer = Math.Max(outer, _headings.GetValueOrDefault(id));
        }

        _lastLevel = Math.Min(Math.Min(outer, _lastLevel) + 1, DeepestHeading);
        _headings[section.Id] = _lastLevel;
        return _lastLevel;
    }

    /// <summary>The cells, each up to where the next one with text begins; one cell for all where their order is not that of the text.</summary>
    private static ImmutableArray<LaidCell> CellsOf(TableRow row, TextSpan span)
    {
        int[] starts = [.. row.Cells.Where(cell => !cell.Pieces.IsEmpty).Select(cell => cell.Pieces[0].Start)];
        if (starts.Length == 0 || starts.Zip(starts.Skip(1)).Any(pair => pair.First >= pair.Second) || starts[0] < span.Start || starts[^1] >= span.End)
        {
            return [new LaidCell(span, Math.Max(1, row.Cells.Sum(cell => cell.ColumnSpan)), 1, row.IsHeader)];
        }

        ImmutableArray<LaidCell>.Builder cells = ImmutableArray.CreateBuilder<LaidCell>(row.Cells.Length);
        int filled = 0;
        foreach (TableCell cell in row.Cells)
        {
            TextSpan text = cell.Pieces.IsEmpty
                ? new TextSpan(filled == 0 ? span.Start : starts[filled - 1], filled == 0 ? span.Start : starts[filled - 1])
                : new TextSpan(filled == 0 ? span.Start : starts[filled], filled + 1 < starts.Length ? starts[filled + 1] : span.End);
            filled += cell.Pieces.IsEmpty ? 0 : 1;
            cells.Add(new LaidCell(text, Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan), row.IsHeader));
        }

        return cells.MoveToImmutable();
    }

    private bool IsSpace(TextSpan span) => report.Text.AsSpan(span.Start, span.Length).IsWhiteSpace();
}
