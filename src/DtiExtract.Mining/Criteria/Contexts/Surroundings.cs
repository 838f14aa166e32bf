using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Criteria.Contexts;

/// <summary>The words around a place of the normal text: its sentence, or its row and column, and what introduces them.</summary>
/// <param name="text">The report.</param>
internal sealed class Surroundings(NormalText text)
{
    private const int LongestLead = 240;
    private const int LongestSide = 1000;
    private const int LinesLookedBack = 60;

    private readonly ImmutableArray<NormalBlock> _blocks = text.Blocks;
    private string _introduction = string.Empty;

    /// <summary>The number of the block that holds the place.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>The words of the sentence before the place; in a table, the row's label and the column's head.</summary>
    public string Before { get; private set; } = string.Empty;

    /// <summary>The words of the sentence after the place; in a table, the rest of the cell.</summary>
    public string After { get; private set; } = string.Empty;

    /// <summary>The text before the sentence on its line, and the lines that introduce it, the nearest first, one a line.</summary>
    public string Lead { get; private set; } = string.Empty;

    /// <summary>Goes to another place.</summary>
    public void MoveTo(TextSpan place)
    {
        int found = text.BlockAt(place.Start);
        if (found != Block)
        {
            Block = found;
            _introduction = IntroductionTo(found);
        }

        NormalBlock block = _blocks[found];
        if (block.Source.Kind == BlockKind.TableRow)
        {
            ReadRow(block, place);
        }
        else
        {
            ReadLine(block.Span, place);
        }
    }

    private void ReadLine(TextSpan line, TextSpan place)
    {
        // Few sentences are longer; without a bound, the work on one that lists thousands of figures grows with their square.
        var near = new TextSpan(Math.Max(line.Start, place.Start - LongestSide), Math.Min(line.End, place.End + LongestSide));
        int start = Sentence.StartOf(text.Text, near, place.Start);
        Before = text.Text[start..place.Start];
        After = text.Text[place.End..Sentence.EndOf(text.Text, near, place.End)];
        Lead = start > line.Start ? $"{text.Text[Math.Max(line.Start, start - LongestLead)..start]}\n{_introduction}" : _introduction;
    }

    private void ReadRow(NormalBlock row, TextSpan place)
    {
        int own = CellAt(row, place.Start);
        TextSpan cell = row.Cells[own];
        var before = new StringBuilder();
        foreach (TextSpan label in row.Cells.Take(own).Where(HasLetters))
        {
            before.Append(label.Slice(text.Text)).Append(NormalText.CellSeparator);
        }

        AppendHeads(before, row.Source.Row!, row.Source.Row!.Cells[own].Column);
        Before = before.Append(text.Text, cell.Start, place.Start - cell.Start).ToString();
        After = place.End < cell.End ? text.Text[place.End..cell.End] : string.Empty;
        Lead = _introduction;
    }

    /// <summary>The heads of a column: the cells above it in the table's first row, and in all rows that the format calls heads.</summary>
    private void AppendHeads(StringBuilder words, TableRow own, int column)
    {
        for (int i = Block - own.Row; i < Block; i++)
        {
            if (i >= 0 && _blocks[i] is { Source.Row: { } row } block && row.Table == own.Table && (row.IsHeader || row.Row == 0))
            {
                AppendCell(words, block, row, column);
            }
            else if (i >= 0 && _blocks[i].Source.Row?.Row > 0)
            {
                return;
            }
        }
    }

    private void AppendCell(StringBuilder words, NormalBlock block, TableRow row, int column)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Column <= column && column < row.Cells[i].Column + Math.Max(1, row.Cells[i].ColumnSpan))
            {
                words.Append(text.Text, block.Cells[i].Start, block.Cells[i].Length).Append(NormalText.CellSeparator);
            }
        }
    }

    /// <summary>The lines above that a line belongs to: the item above a sub-item, the paragraph above a list or table.</summary>
    private string IntroductionTo(int at)
    {
        var lines = new StringBuilder();
        int depth = ListDepth.Of(text.Text, _blocks[at]);
        for (int i = at - 1; i >= Math.Max(0, at - LinesLookedBack) && depth > 0; i--)
        {
            int above = ListDepth.Of(text.Text, _blocks[i]);
            if (above < depth)
            {
                depth = above;
                TextSpan span = _blocks[i].Span;
                lines.Append(text.Text, Math.Max(span.Start, span.End - LongestLead), Math.Min(span.Length, LongestLead)).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static int CellAt(NormalBlock row, int position)
    {
        int cell = 0;
        while (cell + 1 < row.Cells.Length && row.Cells[cell + 1].Start <= position)
        {
            cell++;
        }

        return cell;
    }

    private bool HasLetters(TextSpan cell)
    {
        foreach (char c in text.Text.AsSpan(cell.Start, cell.Length))
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
