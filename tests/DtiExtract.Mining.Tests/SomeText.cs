using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.PlainText;

namespace DtiExtract.Mining.Tests;

/// <summary>Texts as the readers hand them on, without a reader.</summary>
internal static class SomeText
{
    private const char CellMark = '¦';
    private const string HeadMark = "¦¦";

    /// <summary>
    /// A text of one block a line. A line with "¦" between its cells is a row of a table, and one that begins with "¦¦" holds the heads of its columns;
    /// a line that begins with "- " is an item of a list.
    /// </summary>
    public static ReportText OfLines(string lines)
    {
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
        int start = 0;
        int row = 0;
        foreach (string line in lines.Split('\n'))
        {
            row = line.Contains(CellMark, StringComparison.Ordinal) ? row + 1 : 0;
            if (line.Trim(CellMark).Length > 0)
            {
                blocks.Add(row > 0 ? Row(line, start, row - 1) : Line(line, start));
            }

            start += line.Length + 1;
        }

        return Of(lines, blocks.ToImmutable());
    }

    /// <summary>A text of the given blocks.</summary>
    public static ReportText Of(string text, ImmutableArray<TextBlock> blocks) =>
        new() { Format = ReportFormat.Txt, Text = text, Blocks = blocks, Source = new NoMap() };

    /// <summary>A plain text file, read as the program reads it.</summary>
    public static ReportText OfFile(string text) =>
        new PlainTextReader(new ReadingLimits()).Read(ReportSource.FromBytes("a.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    /// <summary>The figures of a text that stands in one section as a whole.</summary>
    public static ImmutableArray<Figure> Mine(ReportText text, SectionKind kind = SectionKind.Other)
    {
        var section = new Section { Id = new SectionId(1), Span = new TextSpan(0, text.Text.Length + 1), Heading = string.Empty, Level = 1, Kind = kind };
        return new FigureExtractor(Repository.Rules.Figures).Extract(NormalText.Of(text), new ReportOutline([section], new ReportHeader()));
    }

    /// <summary>The figures of a text of one block a line.</summary>
    public static ImmutableArray<Figure> Mine(string lines) => Mine(OfLines(lines));

    private static TextBlock Line(string line, int start) => new()
    {
        Kind = line.StartsWith("- ", StringComparison.Ordinal) ? BlockKind.ListItem : BlockKind.Paragraph,
        Pieces = [new TextSpan(start, start + line.Length)],
    };

    private static TextBlock Row(string line, int start, int number)
    {
        bool isHead = line.StartsWith(HeadMark, StringComparison.Ordinal);
        int at = isHead ? HeadMark.Length : 0;
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>();
        int column = 0;
        foreach (string cell in line[at..].Split(CellMark))
        {
            if (cell.Length > 0)
            {
                cells.Add(new TableCell(column, 1, 1, [new TextSpan(start + at, start + at + cell.Length)]));
            }

            at += cell.Length + 1;
            column++;
        }

        ImmutableArray<TableCell> filled = cells.ToImmutable();
        return new TextBlock { Kind = BlockKind.TableRow, Row = new TableRow(0, number, isHead, filled), Pieces = [.. filled.SelectMany(cell => cell.Pieces)] };
    }

    private sealed class NoMap : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => new TextPlace(1, 1);
    }
}
