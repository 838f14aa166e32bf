using System.Collections.Immutable;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Language;

/// <summary>Writes the normal form of a report, block by block, and remembers where each character came from.</summary>
/// <param name="source">The report's text as read.</param>
internal sealed class NormalTextBuilder(string source)
{
    private const char NoCharacter = '\0';

    // Blocks end with a line feed and cells with a tab that the source may not have.
    private const int Spare = 64;

    private char[] _text = new char[source.Length + Spare];
    private int[] _starts = new int[source.Length + Spare];
    private int[] _ends = new int[source.Length + Spare];
    private int _blockStart;

    /// <summary>How many characters there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>The text so far.</summary>
    public string Text => new(_text, 0, Length);

    /// <summary>For each character the first position of the source that it came from.</summary>
    public int[] Starts => _starts[..Length];

    /// <summary>For each character the first position of the source after it.</summary>
    public int[] Ends => _ends[..Length];

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
                PushBorder(NormalText.CellSeparator);
            }

            int start = _blockStart = Length;
            AppendPieces(cell.Pieces, glued: []);
            TrimEnd();
            cells.Add(new TextSpan(start, Length));
        }

        return cells.ToImmutable();
    }

    /// <summary>Ends the block with a line feed.</summary>
    public void EndBlock() => PushBorder('\n');

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
        if (Length > _blockStart && Composition.TryCompose(_text[Length - 1], mark, out char composed))
        {
            _text[Length - 1] = composed;
            _ends[Length - 1] = end;
            return;
        }

        Push(mark, start, end);
    }

    private void PushSpace(int position)
    {
        if (Length > _blockStart && _text[Length - 1] != ' ')
        {
            Push(' ', position, position + 1);
        }
    }

    private void TrimEnd()
    {
        while (Length > _blockStart && _text[Length - 1] == ' ')
        {
            Length--;
        }
    }

    /// <summary>A border that stands for nothing in the source lies at the end of what came before.</summary>
    private void PushBorder(char c)
    {
        int end = Length > 0 ? _ends[Length - 1] : 0;
        Push(c, end, end);
    }

    private void Push(char c, int start, int end)
    {
        if (Length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        _starts[Length] = start;
        _ends[Length] = end;
        _text[Length++] = c;
    }
}
