using System.Collections.Immutable;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Language;

/// <summary>
/// The report in normal form, with the way back: one line a block, composed letters, plain spaces, dashes, slashes and digits,
/// no page furniture inside a sentence. Everything after the readers works on this text and converts its spans once, at the end.
/// </summary>
/// <remarks>
/// Cells of a table row are separated by <see cref="CellSeparator"/>, which stands for nothing else. Case, tone placement and i/y are
/// left as written; <see cref="Syllable"/> folds them where words are compared.
/// </remarks>
public sealed class NormalText
{
    /// <summary>Stands between the cells of a table row.</summary>
    public const char CellSeparator = '\t';

    private readonly int[] _sourceStarts;
    private readonly int[] _sourceEnds;

    private NormalText(ReportText report, string text, int[] sourceStarts, int[] sourceEnds, ImmutableArray<NormalBlock> blocks)
    {
        Report = report;
        Text = text;
        _sourceStarts = sourceStarts;
        _sourceEnds = sourceEnds;
        Blocks = blocks;
    }

    /// <summary>The report as read.</summary>
    public ReportText Report { get; }

    /// <summary>All blocks in normal form, each ended by a line feed.</summary>
    public string Text { get; }

    /// <summary>The blocks, in the order of the report.</summary>
    public ImmutableArray<NormalBlock> Blocks { get; }

    /// <summary>Puts a report into normal form.</summary>
    public static NormalText Of(ReportText report)
    {
        var builder = new NormalTextBuilder(report.Text);
        ImmutableArray<NormalBlock>.Builder blocks = ImmutableArray.CreateBuilder<NormalBlock>(report.Blocks.Length);
        foreach (TextBlock block in report.Blocks)
        {
            int start = builder.Length;
            ImmutableArray<TextSpan> cells = builder.Append(block);
            blocks.Add(new NormalBlock(new TextSpan(start, builder.Length), block, cells));
            builder.EndBlock();
        }

        return new NormalText(report, builder.Text, builder.Starts, builder.Ends, blocks.ToImmutable());
    }

    /// <summary>The number of the block that holds a position of <see cref="Text"/>.</summary>
    public int BlockAt(int position)
    {
        int low = 0;
        int high = Blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The span of the report's text as read that <paramref name="span"/> of the normal form came from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0)
        {
            int position = span.Start < _sourceStarts.Length ? _sourceStarts[span.Start] : Report.Text.Length;
            return new TextSpan(position, position);
        }

        return new TextSpan(_sourceStarts[span.Start], _sourceEnds[span.End - 1]);
    }
}
