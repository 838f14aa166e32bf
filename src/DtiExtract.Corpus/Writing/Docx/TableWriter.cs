using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DtiExtract.Corpus.Source;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>Writes tables: those of the text, and the one without borders that holds the letterhead.</summary>
internal static class TableWriter
{
    private const int TextWidth = 9354;
    private const int NarrowColumn = 700;

    /// <summary>The two columns at the head.</summary>
    public static W.Table Letterhead(Letterhead head, RunWriter runs)
    {
        W.TableRow row = new(LetterheadCell(head.Left, runs), LetterheadCell(head.Right, runs));
        return new W.Table(new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }), Grid([TextWidth / 2, TextWidth / 2]), row);
    }

    /// <summary>A table of the text.</summary>
    public static W.Table Table(Table table, RunWriter runs)
    {
        var written = new W.Table(Bordered(), Grid(Widths(table)));
        for (int i = 0; i < table.Rows.Length; i++)
        {
            written.Append(RowOf(table, i, runs));
        }

        return written;
    }

    private static W.TableCell LetterheadCell(ImmutableArray<RichText> lines, RunWriter runs)
    {
        var cell = new W.TableCell();
        foreach (RichText line in lines)
        {
            cell.Append(new W.Paragraph([new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }), .. runs.Runs(line, RunLook.Bold)]));
        }

        return cell;
    }

    private static W.TableRow RowOf(Table table, int number, RunWriter runs)
    {
        Row row = table.Rows[number];
        var written = new W.TableRow();
        if (row.IsHeader)
        {
            written.Append(new W.TableRowProperties(new W.TableHeader()));
        }

        for (int column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column].Merge != CellMerge.Left)
            {
                int span = 1 + row.Cells.Skip(column + 1).TakeWhile(cell => cell.Merge == CellMerge.Left).Count();
                RunLook look = row.IsHeader ? RunLook.Bold : RunLook.Plain;
                written.Append(new W.TableCell(CellProperties(table, number, column, span), new W.Paragraph(runs.Runs(row.Cells[column].Content, look))));
            }
        }

        return written;
    }

    private static W.TableCellProperties CellProperties(Table table, int row, int column, int span)
    {
        var properties = new W.TableCellProperties();
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        bool continues = table.Rows[row].Cells[column].Merge == CellMerge.Above;
        bool continued = row + 1 < table.Rows.Length && table.Rows[row + 1].Cells[column].Merge == CellMerge.Above;
        if (continues || continued)
        {
            properties.Append(new W.VerticalMerge { Val = continues ? W.MergedCellValues.Continue : W.MergedCellValues.Restart });
        }

        return properties;
    }

    /// <summary>Columns as wide as their text, within limits, so that short columns stay narrow.</summary>
    private static int[] Widths(Table table)
    {
        int[] wishes = [.. Enumerable.Range(0, table.Rows[0].Cells.Length).Select(column => Math.Clamp(table.Rows.Max(row => row.Cells[column].Content.Text.Length), 4, 40))];
        int free = TextWidth - (NarrowColumn * wishes.Length);
        return [.. wishes.Select(wish => NarrowColumn + (free * wish / wishes.Sum()))];
    }

    private static W.TableGrid Grid(IEnumerable<int> widths) =>
        new(widths.Select(width => (OpenXmlElement)new W.GridColumn { Width = $"{width}" }));

    private static W.TableProperties Bordered() => new(
        new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
        new W.TableBorders(
            new W.TopBorder { Val = W.BorderValues.Single, Size = 4 },
            new W.LeftBorder { Val = W.BorderValues.Single, Size = 4 },
            new W.BottomBorder { Val = W.BorderValues.Single, Size = 4 },
            new W.RightBorder { Val = W.BorderValues.Single, Size = 4 },
            new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4 },
            new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4 }),
        new W.TableLayout { Type = W.TableLayoutValues.Fixed });
}
