using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>Makes tables of fixed widths.</summary>
internal static class SheetTable
{
    private const string HeadShade = "D9E2F3";
    private const string GroupShade = "F2F2F2";

    /// <summary>A table with borders around every cell.</summary>
    public static W.Table Bordered(IReadOnlyList<int> widths) => Of(widths, new W.TableBorders(
        new W.TopBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.LeftBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.BottomBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.RightBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4 }));

    /// <summary>A table of one row and two halves without borders, for letterhead and signatures.</summary>
    public static W.Table Halves(IEnumerable<W.Paragraph> left, IEnumerable<W.Paragraph> right)
    {
        const int half = SheetPage.TextWidth / 2;
        W.Table table = Of([half, half], borders: null);
        table.Append(new W.TableRow(new W.TableRowProperties(new W.CantSplit()), Cell(half, left), Cell(half, right)));
        return table;
    }

    /// <summary>The head, which is repeated on every page.</summary>
    public static W.TableRow Head(IReadOnlyList<int> widths, IEnumerable<string> labels) => new(
    [
        new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()),
        .. labels.Select((label, column) => Cell(widths[column], [SheetParagraph.Cell(new Line(label, Look.Bold), centred: true)], shade: HeadShade)),
    ]);

    /// <summary>A row over all columns, which stays with the row that follows.</summary>
    public static W.TableRow Group(IReadOnlyList<int> widths, string label) => new(
        new W.TableRowProperties(new W.CantSplit()),
        Cell(widths.Sum(), [SheetParagraph.Cell(new Line(label, Look.Bold), keepNext: true)], widths.Count, GroupShade));

    /// <summary>A row, which stays on one page as far as it fits on one.</summary>
    public static W.TableRow Row(IReadOnlyList<int> widths, IEnumerable<IEnumerable<W.Paragraph>> cells) =>
        new([new W.TableRowProperties(new W.CantSplit()), .. cells.Select((paragraphs, column) => Cell(widths[column], paragraphs))]);

    private static W.Table Of(IReadOnlyList<int> widths, W.TableBorders? borders)
    {
        var properties = new W.TableProperties(new W.TableWidth { Width = $"{widths.Sum()}", Type = W.TableWidthUnitValues.Dxa });
        if (borders is not null)
        {
            properties.Append(borders);
        }

        properties.Append(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        return new W.Table(properties, new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })));
    }

    /// <summary>A cell; it must hold a paragraph, and an empty one is made where there is none.</summary>
    private static W.TableCell Cell(int width, IEnumerable<W.Paragraph> paragraphs, int span = 1, string? shade = null)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        if (shade is not null)
        {
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = shade }, new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        }

        OpenXmlElement[] content = [.. paragraphs];
        return new W.TableCell([properties, .. content.Length > 0 ? content : [SheetParagraph.Cell(new Line(string.Empty))]]);
    }
}
