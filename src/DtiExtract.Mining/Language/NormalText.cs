using System.Collections.Immutable;
using System.Text;
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
        var builder = new Builder(report.Text);
        ImmutableArray<NormalBlock>.Builder blocks = ImmutableArray.CreateBuilder<NormalBlock>(report.Blocks.Length);
        foreach (TextBlock block in report.Blocks)
        {
            int start = builder.Length;
            ImmutableArray<TextSpan> cells = builder.Append(block);
            blocks.Add(new NormalBlock(new TextSpan(start, builder.Length), block, cells));
            builder.EndBlock();
        }

        return builder.Build(report, blocks.ToImmutable());
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

    private sealed class Builder(string source)
    {
        private const char NoCharacter = '\0';

        private readonly StringBuilder _text = new(source.Length + 16);
        private int[] _starts = new int[source.Length + 16];
        private int[] _ends = new int[source.Length + 16];
        private int _blockStart;

        public int Length => _text.Length;

        /// <summary>Appends a block; for a table row, gives the spans of its cells in the normal form.</summary>
        public ImmutableArray<TextSpan> Append(TextBlock block)
        {
            _blockStart = Length;
            if (block.Row is not { } row)
            {
                AppendPieces(block.Pieces, block.Glued);
                TrimEnd();
                return [];
            }

            ImmutableArray<TextSpan>.Builder cells = ImmutableArray.CreateBuilder<TextSpan>(row.Cells.Length);
            foreach (TableCell cell in row.Cells)
            {
                if (cells.Count > 0)
                {
                    int end = _ends.Length > 0 && Length > 0 ? _ends[Length - 1] : 0;
                    Push(CellSeparator, end, end);
                }

                int start = _blockStart = Length;
                AppendPieces(cell.Pieces, glued: []);
                TrimEnd();
                cells.Add(new TextSpan(start, Length));
            }

            return cells.ToImmutable();
        }

        public void EndBlock()
        {
            int end = Length > 0 ? _ends[Length - 1] : 0;
            Push('\n', end, end);
        }

        public NormalText Build(ReportText report, ImmutableArray<NormalBlock> blocks) =>
            new(report, _text.ToString(), _starts[..Length], _ends[..Length], blocks);

        private void AppendPieces(ImmutableArray<TextSpan> pieces, ImmutableArray<int> glued)
        {
            for (int i = 0; i < pieces.Length; i++)
            {
                if (Length > _blockStart && !glued.Contains(i))
                {
                    PushSpace(pieces[i].Start);
                }

                AppendPiece(pieces[i]);
            }
        }

        private void AppendPiece(TextSpan piece)
        {
            int i = piece.Start;
            while (i < piece.End)
            {
                char c = source[i];
                int next = i + 1;
                if (c is > ' ' and < '\u0080')
                {
                    Push(c, i, next);
                }
                else if (c is >= '\u0300' and <= '\u036F')
                {
                    ComposeOnto(c, i, next);
                }
                else
                {
                    char plain = LookAlikes.Plain(c);
                    if (plain == ' ')
                    {
                        PushSpace(i);
                    }
                    else if (plain != NoCharacter)
                    {
                        Push(plain, i, next);
                    }
                }

                i = next;
            }
        }

        /// <summary>Composes a mark onto the letter before it; marks in any order, on any number of marks already composed.</summary>
        private void ComposeOnto(char mark, int start, int end)
        {
            if (Length > _blockStart && Composition.TryCompose(_text[^1], mark, out char composed))
            {
                _text[^1] = composed;
                _ends[Length - 1] = end;
                return;
            }

            Push(mark, start, end);
        }

        private void PushSpace(int position)
        {
            if (Length > _blockStart && _text[^1] != ' ')
            {
                Push(' ', position, position + 1);
            }
        }

        private void TrimEnd()
        {
            while (Length > _blockStart && _text[^1] == ' ')
            {
                _text.Length--;
            }
        }

        private void Push(char c, int start, int end)
        {
            if (Length == _starts.Length)
            {
                Array.Resize(ref _starts, _starts.Length * 2);
                Array.Resize(ref _ends, _ends.Length * 2);
            }

            _starts[Length] = start;
            _ends[Length] = end;
            _text.Append(c);
        }
    }
}
