using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Figures;

/// <summary>The column heads of the table that is being read.</summary>
/// <param name="text">The normal text that cells stand in.</param>
/// <param name="lexicon">The phrases that heads are known by.</param>
internal sealed class TableHead(string text, FigureLexicon lexicon)
{
    private const int FewestHeads = 2;

    private readonly TokenLine _line = new(text, lexicon);
    private readonly SortedDictionary<int, List<TextSpan>> _spans = [];
    private readonly Dictionary<int, TableColumn> _columns = [];

    /// <summary>Whether any head was read.</summary>
    public bool IsKnown => _spans.Count > 0;

    /// <summary>Forgets the heads.</summary>
    public void Clear()
    {
        _spans.Clear();
        _columns.Clear();
    }

    /// <summary>Whether a row without the format's word for it holds heads: names of columns, and no number that a figure could have.</summary>
    public bool LooksLikeHead(NormalBlock block)
    {
        int heads = 0;
        foreach (TextSpan cell in block.Cells)
        {
            _line.Read(cell);
            heads += _line.Match(0, Cue.TableHead) > 0 || _line.Match(0, Cue.TableRowNumberHead) > 0 ? 1 : 0;
            if (_line.Count > 0 && _line.Is(0, TokenKind.Number))
            {
                return false;
            }
        }

        return heads >= FewestHeads;
    }

    /// <summary>Takes a row of heads in; rows of heads stand one under the other.</summary>
    public void Add(NormalBlock block, TableRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            for (int column = row.Cells[i].Column; column < row.Cells[i].Column + Math.Max(1, row.Cells[i].ColumnSpan); column++)
            {
                if (block.Cells[i].Length > 0)
                {
                    Spans(column).Add(block.Cells[i]);
                }
            }
        }

        _columns.Clear();
    }

    /// <summary>What the head of a column says.</summary>
    public TableColumn At(int column)
    {
        if (!_columns.TryGetValue(column, out TableColumn? found))
        {
            found = _spans.TryGetValue(column, out List<TextSpan>? spans) ? Read(column, spans) : TableColumn.Unknown;
            _columns.Add(column, found);
        }

        return found;
    }

    private List<TextSpan> Spans(int column)
    {
        if (!_spans.TryGetValue(column, out List<TextSpan>? spans))
        {
            _spans.Add(column, spans = []);
        }

        return spans;
    }

    private TableColumn Read(int column, List<TextSpan> spans)
    {
        TableColumn? merged = null;
        bool label = column == _spans.Keys.FirstOrDefault(key => !IsRowNumber(key));
        foreach (TextSpan span in spans)
        {
            _line.Read(span);
            var own = TableColumn.Of(_line, span.Slice(text), label);
            merged = merged is null ? own : Under(merged, own);
        }

        return merged!;
    }

    /// <summary>A head under another: the lower one names the unit, either may name plan and result.</summary>
    private static TableColumn Under(TableColumn upper, TableColumn lower) => lower with
    {
        Head = $"{upper.Head} {lower.Head}",
        IsPlan = lower.IsPlan || (upper.IsPlan && lower.Unit is not { IsPercent: true }),
        IsIgnored = upper.IsIgnored || lower.IsIgnored,
        Unit = lower.Unit ?? upper.Unit,
    };

    private bool IsRowNumber(int column)
    {
        _line.Read(_spans[column][0]);
        return _line.Match(0, Cue.TableRowNumberHead) > 0;
    }
}
