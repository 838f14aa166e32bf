using System.Collections.Immutable;

namespace DtiExtract.Corpus.Source;

/// <summary>Parses the body of an annotated source, line by line.</summary>
/// <param name="file">The source file, for messages.</param>
internal sealed class BlockParser(string file)
{
    private static readonly (string Prefix, ParagraphKind Kind)[] Prefixes =
    [
        ("@center ", ParagraphKind.Centred),
        ("@box ", ParagraphKind.Box),
        ("- ", ParagraphKind.Dash),
        ("+ ", ParagraphKind.Plus),
        ("* ", ParagraphKind.Bullet),
    ];

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Parses the lines.</summary>
    /// <param name="lines">The lines of the body.</param>
    /// <param name="firstLine">The number of the first of them in the file.</param>
    /// <exception cref="SourceException">A line is wrong.</exception>
    public ImmutableArray<Block> Parse(IEnumerable<string> lines, int firstLine)
    {
        int number = firstLine;
        foreach (string line in lines)
        {
            try
            {
                Add(line.Trim());
            }
            catch (FormatException e)
            {
                throw new SourceException(file, number, e.Message);
            }

            number++;
        }

        return _blocks.ToImmutable();
    }

    private void Add(string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (line == "@page")
        {
            _blocks.Add(new PageBreak());
        }
        else if (line.StartsWith('|'))
        {
            AddRow(line);
        }
        else if (!TryAddLetterhead(line))
        {
            _blocks.Add(ParagraphOf(line));
        }
    }

    private static Paragraph ParagraphOf(string line)
    {
        int level = line.TakeWhile(c => c == '#').Count();
        if (level is > 0 and <= 4 && line[level] == ' ')
        {
            return new Paragraph(ParagraphKind.Heading, level, InlineParser.Parse(line.AsSpan(level + 1)));
        }

        foreach ((string prefix, ParagraphKind kind) in Prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new Paragraph(kind, 0, InlineParser.Parse(line.AsSpan(prefix.Length)));
            }
        }

        return line.StartsWith('@')
            ? throw new FormatException($"unknown command '{line}'")
            : new Paragraph(ParagraphKind.Body, 0, InlineParser.Parse(line));
    }

    private bool TryAddLetterhead(string line)
    {
        if (line.StartsWith("@left ", StringComparison.Ordinal))
        {
            _blocks.Add(new Letterhead(Lines(line["@left ".Length..]), []));
            return true;
        }

        if (!line.StartsWith("@right ", StringComparison.Ordinal))
        {
            return false;
        }

        if (_blocks is not [.., Letterhead head])
        {
            throw new FormatException("@right without @left before it");
        }

        _blocks[^1] = head with { Right = Lines(line["@right ".Length..]) };
        return true;
    }

    private static ImmutableArray<RichText> Lines(string text) => [.. text.Split(" / ").Select(line => InlineParser.Parse(line.Trim()))];

    private void AddRow(string line)
    {
        bool isHeader = line.StartsWith("|!", StringComparison.Ordinal);
        string[] cells = line[(isHeader ? 2 : 1)..].TrimEnd('|').Split('|');
        var row = new Row(isHeader, [.. cells.Select(cell => CellOf(cell.Trim()))]);
        if (_blocks is not [.., Table table])
        {
            _blocks.Add(new Table([row]));
        }
        else if (table.Rows[0].Cells.Length == row.Cells.Length)
        {
            _blocks[^1] = new Table(table.Rows.Add(row));
        }
        else
        {
            throw new FormatException($"a row of {row.Cells.Length} cells in a table of {table.Rows[0].Cells.Length} columns");
        }
    }

    private static Cell CellOf(string text) => text switch
    {
        "<" => new Cell(CellMerge.Left, RichText.Empty),
        "^" => new Cell(CellMerge.Above, RichText.Empty),
        _ => new Cell(CellMerge.None, InlineParser.Parse(text)),
    };
}
