using System.Collections.Immutable;
using DtiExtract.Mining.Reading.PlainText.Tables;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>Makes blocks of lines: what belongs together is one block, what belongs to the page stands at the end.</summary>
internal static class LineBlocks
{
    /// <summary>The blocks of <paramref name="text"/> in reading order: the body, then the notes, then running heads once each.</summary>
    public static ImmutableArray<TextBlock> Of(TextLines text, CancellationToken cancellationToken)
    {
        ImmutableArray<LineRole> roles = PageLayout.RolesOf(text);
        bool IsPageBreak(int i) => roles[i] is not LineRole.Ruling;

        TextLines body = text.Where(i => roles[i] == LineRole.Body, IsPageBreak);
        TextLines notes = text.Where(i => roles[i] == LineRole.Footnote, _ => false);
        TextLines heads = text.Where(i => roles[i] == LineRole.RunningHead, _ => false);
        ImmutableArray<LineRegion> regions = TableFinder.Find(body);
        var profile = WrapProfile.Of(body, regions);
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
        AddBody(body, regions, profile, blocks, cancellationToken);
        AddNotes(notes, profile, blocks);
        AddHeads(heads, blocks);
        return blocks.ToImmutable();
    }

    private static void AddBody(
        TextLines lines, ImmutableArray<LineRegion> regions, WrapProfile profile, ImmutableArray<TextBlock>.Builder blocks, CancellationToken cancellationToken)
    {
        int next = 0;
        foreach (LineRegion region in regions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddParagraphs(lines, profile, next, region.Start, blocks);
            blocks.AddRange(region.Blocks);
            next = region.End;
        }

        AddParagraphs(lines, profile, next, lines.Count, blocks);
    }

    private static void AddParagraphs(TextLines lines, WrapProfile profile, int next, int end, ImmutableArray<TextBlock>.Builder blocks)
    {
        var joiner = new LineJoiner(lines, profile);
        while (next < end)
        {
            BlockKind kind = LineText.StartsWithBullet(lines.Text(next)) ? BlockKind.ListItem : BlockKind.Paragraph;
            (TextBlock block, next) = joiner.ReadParagraph(next, end, kind);
            blocks.Add(block);
        }
    }

    private static void AddNotes(TextLines lines, WrapProfile profile, ImmutableArray<TextBlock>.Builder blocks)
    {
        var joiner = new LineJoiner(lines, profile);
        int next = 0;
        while (next < lines.Count)
        {
            (TextBlock block, next) = joiner.ReadParagraph(next, lines.Count, BlockKind.Footnote);
            blocks.Add(block);
        }
    }

    private static void AddHeads(TextLines lines, ImmutableArray<TextBlock>.Builder blocks)
    {
        var seen = new HashSet<string>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (seen.Add(lines.Text(i).ToString()))
            {
                blocks.Add(new TextBlock { Kind = BlockKind.PageFurniture, Pieces = [lines[i].Span] });
            }
        }
    }
}
