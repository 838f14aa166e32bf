using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Outline;

/// <summary>Reports and outlines to test with.</summary>
internal static class Some
{
    public static MiningRules Rules => Repository.Rules;

    public static string Root => Repository.Root;

    /// <summary>The outline of a report in the notation of <see cref="Text"/>.</summary>
    public static ReportOutline Outline(string lines) => new Outliner(Rules.Outline, Rules.Provinces).Outline(Text(lines));

    /// <summary>A report of one block a line. A line with "¦" is a row of a table; one that begins with "@2 " is a heading of level 2 by the format.</summary>
    public static NormalText Text(string lines)
    {
        ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
        int start = 0;
        foreach (string line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                blocks.Add(Block(line, start));
            }

            start += line.Length + 1;
        }

        return NormalText.Of(new ReportText { Format = ReportFormat.Txt, Text = lines, Blocks = blocks.ToImmutable(), Source = new NoMap() });
    }

    /// <summary>The text with every letter taken apart into a plain letter and its marks.</summary>
    public static string Decomposed(string text)
    {
        var parts = new Dictionary<char, string>();
        foreach (char letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
        {
            foreach (char mark in "\u0302\u0306\u031B\u0300\u0301\u0303\u0309\u0323")
            {
                if (Composition.TryCompose(letter, mark, out char composed))
                {
                    parts.TryAdd(composed, $"{parts.GetValueOrDefault(letter, letter.ToString())}{mark}");
                }
            }
        }

        return string.Concat(text.Select(c => parts.GetValueOrDefault(c, c.ToString())));
    }

    private static TextBlock Block(string line, int start)
    {
        if (line.Contains('¦', StringComparison.Ordinal))
        {
            return Row(line, start);
        }

        return line.StartsWith('@') && char.IsAsciiDigit(line[1])
            ? new TextBlock { Kind = BlockKind.Heading, Level = line[1] - '0', Pieces = [new TextSpan(start + 3, start + line.Length)] }
            : new TextBlock { Kind = BlockKind.Paragraph, Pieces = [new TextSpan(start, start + line.Length)] };
    }

    private static TextBlock Row(string line, int start)
    {
        int middle = line.IndexOf('¦', StringComparison.Ordinal);
        TextSpan left = new(start, start + middle);
        TextSpan right = new(start + middle + 1, start + line.Length);
        var row = new TableRow(0, 0, IsHeader: false, [new TableCell(0, 1, 1, [left]), new TableCell(1, 1, 1, [right])]);
        return new TextBlock { Kind = BlockKind.TableRow, Row = row, Pieces = [left, right] };
    }

    private sealed class NoMap : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => new TextPlace(1, 1);
    }
}
