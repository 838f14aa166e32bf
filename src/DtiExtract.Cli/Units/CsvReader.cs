using System.Collections.Immutable;
using System.Text;

namespace DtiExtract.Cli.Units;

/// <summary>Reads the rows of a .csv text (RFC 4180), with the separator that its first line uses more often.</summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _separator;
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private readonly ImmutableArray<CsvRow>.Builder _rows = ImmutableArray.CreateBuilder<CsvRow>();
    private int _line = 1;
    private int _rowLine = 1;

    private CsvReader(string text)
    {
        _text = text;
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        ReadOnlySpan<char> head = end < 0 ? text : text.AsSpan(0, end);
        _separator = head.Count(';') > head.Count(',') ? ';' : ',';
    }

    /// <summary>Reads all rows; empty ones are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="openQuote">Line of the row whose quotation mark is never closed; null when there is none.</param>
    public static ImmutableArray<CsvRow> Read(string text, out int? openQuote)
    {
        var reader = new CsvReader(text);
        openQuote = reader.ReadAll();
        return reader._rows.ToImmutable();
    }

    private int? ReadAll()
    {
        bool quoted = false;
        for (int i = 0; i < _text.Length; i++)
        {
            char c = _text[i];
            _line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < _text.Length && _text[i + 1] == '"')
            {
                i++;
                _cell.Append(c);
            }
            else if (c == '"' && (quoted || _cell.Length == 0))
            {
                quoted = !quoted;
            }
            else
            {
                Take(c, quoted);
            }
        }

        int? openQuote = quoted ? _rowLine : null;
        EndRow();
        return openQuote;
    }

    private void Take(char c, bool quoted)
    {
        if (!quoted && c == _separator)
        {
            EndCell();
        }
        else if (!quoted && c == '\n')
        {
            EndRow();
        }
        else if (quoted || c != '\r')
        {
            _cell.Append(c);
        }
    }

    private void EndCell()
    {
        _cells.Add(_cell.ToString());
        _cell.Clear();
    }

    private void EndRow()
    {
        EndCell();
        if (_cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            _rows.Add(new CsvRow(_rowLine, [.. _cells]));
        }

        _cells.Clear();
        _rowLine = _line;
    }
}
