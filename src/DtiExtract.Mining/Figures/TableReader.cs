using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Figures;

/// <summary>Reads the figures of table rows: words in cells like any line, numbers alone by their column's head and their row's unit (contract, section 2).</summary>
internal sealed class TableReader
{
    private readonly string _text;
    private readonly TokenLine _line;
    private readonly TableHead _head;
    private readonly NumberHabit _habit;
    private readonly QuantityReader _quantityReader;
    private readonly List<Quantity> _quantities = [];
    private readonly Parts _parts = new();
    private readonly RowParts _rowParts = new();
    private readonly List<FigureDraft> _cell = [];
    private readonly List<(int Column, FigureDraft Figure)> _row = [];
    private int _table = -1;

    public TableReader(string text, FigureLexicon lexicon, NumberHabit habit)
    {
        _text = text;
        _habit = habit;
        _line = new TokenLine(text, lexicon);
        _head = new TableHead(text, lexicon);
        _quantityReader = new QuantityReader(habit);
    }

    /// <summary>Forgets the table: running text follows.</summary>
    public void Reset()
    {
        _table = -1;
        _head.Clear();
        _rowParts.Clear();
    }

    /// <summary>Adds the figures of a row to <paramref name="drafts"/>.</summary>
    public void Read(NormalBlock block, RoleContext roles, List<FigureDraft> drafts)
    {
        TableRow row = block.Source.Row!;
        if (row.Table != _table)
        {
            Reset();
            _table = row.Table;
        }

        if (row.IsHeader || (!_head.IsKnown && _head.LooksLikeHead(block)))
        {
            _head.Add(block, row);
        }
        else if (!IsListOfDocuments(block) && !IsFormulaRow(block))
        {
            ReadBody(block, row, roles, drafts);
        }
    }

    private void ReadBody(NormalBlock block, TableRow row, RoleContext roles, List<FigureDraft> drafts)
    {
        var context = new RowContext(LabelOf(block, row), UnitOf(block, row), IsNotDone(block), roles);
        FigureDraft? ratio = null;
        _row.Clear();
        for (int i = 0; i < row.Cells.Length; i++)
        {
            TableColumn column = _head.At(row.Cells[i].Column);
            _line.Read(block.Cells[i]);
            if (_line.Count == 0 || column.IsRowNumber || column.IsUnit || IsRowNumber(row.Cells[i].Column))
            {
                continue;
            }

            if (ratio is not null && CellNumbers.TryPercent(_line, column, context.Unit, _habit, out decimal percent))
            {
                _row[^1] = _row[^1] with { Figure = CellNumbers.WithPercent(ratio, percent, _line[_line.Count - 1].End) };
                ratio = null;
                continue;
            }

            ReadCell(column, context);
            _row.AddRange(_cell.Select(figure => (row.Cells[i].Column, figure)));
            ratio = _cell.Count > 0 && _cell[^1] is { Type: FigureType.Ratio, Percent: null } last && last.Span.End == block.Cells[i].End ? last : null;
        }

        _rowParts.Link(_row, KindOf(block));
        drafts.AddRange(_row.Select(cell => cell.Figure));
    }

    /// <summary>Reads the figures of the cell on the line.</summary>
    private void ReadCell(TableColumn column, RowContext context)
    {
        _cell.Clear();
        bool bare = CellNumbers.IsBare(_line);
        if (!bare)
        {
            _quantityReader.Read(_line, _quantities);
            StatementReader.Read(_line, _quantities, _cell);
        }
        else if ((_head.IsKnown || context.Unit is not null || CellNumbers.NamesItself(_line)) && !column.IsIgnored && CellNumbers.Read(_line, column, context.Unit, _habit) is { } draft)
        {
            _cell.Add(draft);
        }

        foreach (FigureDraft figure in _cell)
        {
            figure.Role = column.IsPlan || context.IsNotDone ? FigureRole.Target : Roles.Of(_line, figure, context.Roles);
            figure.Subject = bare ? Join(context.Label, column.Head) : Subjects.Of(_line, figure);
        }

        if (_cell.Count > 1)
        {
            _parts.Reset();
            _parts.Link(_line, _cell, isListItem: false);
        }
    }

    private static string? Join(string? label, string head) => label is null ? head : head.Length > 0 ? $"{label} ({head})" : label;

    /// <summary>The first cell of words: what the row is about.</summary>
    private string? LabelOf(NormalBlock block, TableRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            _line.Read(block.Cells[i]);
            if (_line.Count > 0 && !_head.At(row.Cells[i].Column).IsRowNumber && !CellNumbers.IsBare(_line) && !IsRowNumber(row.Cells[i].Column))
            {
                return block.Cells[i].Slice(_text);
            }
        }

        return null;
    }

    /// <summary>The unit cell of the row: under its head, or a cell that holds a unit and nothing else.</summary>
    private CellUnit? UnitOf(NormalBlock block, TableRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            _line.Read(block.Cells[i]);
            bool sign = _line.Count == 1 && _line.Is(0, TokenKind.Percent);
            if (sign || _head.At(row.Cells[i].Column).IsUnit)
            {
                return CellUnit.Of(_line) ?? new CellUnit(block.Cells[i].Slice(_text), default, false, false, 1);
            }
        }

        return null;
    }

    private bool IsNotDone(NormalBlock block) => AnyCell(block, line => line.Match(0, Cue.NotDone) > 0);

    /// <summary>What the words before the numbers of the row make of it.</summary>
    private RowKind KindOf(NormalBlock block)
    {
        RowKind kind = RowKind.Plain;
        foreach (TextSpan cell in block.Cells)
        {
            _line.Read(cell);
            RowKind said = RowParts.KindOf(_line);
            kind = said > kind ? said : kind;
        }

        return kind;
    }

    /// <summary>A number of a document and a date in cells of their own: the row lists documents, numbers in their titles are no figures.</summary>
    private bool IsListOfDocuments(NormalBlock block) =>
        AnyCell(block, line => line.Is(0, TokenKind.Number) && Names.DocumentNumber(line, 0) == line.Count)
        && AnyCell(block, line => line.Is(0, TokenKind.Number) && Dates.DayAndMonth(line, 0) == line.Count);

    /// <summary>"(1) (2) (3)=(2)/(1)" or "1 2 3" under the heads.</summary>
    private bool IsFormulaRow(NormalBlock block)
    {
        int expected = 0;
        int numbered = 0;
        foreach (TextSpan cell in block.Cells)
        {
            _line.Read(cell);
            expected++;
            int at = _line.Is(0, TokenKind.Open) ? 1 : 0;
            numbered += _line.PlainAt(at) == expected || _line.PlainAt(at) == expected - 1 || _line.PlainAt(at) == expected - 2 ? 1 : 0;
        }

        return block.Cells.Length > 2 && numbered >= block.Cells.Length - 1;
    }

    /// <summary>"1", "1.2", "II" in the first column, whatever its head says.</summary>
    private bool IsRowNumber(int column) =>
        column == 0 && _line.Count <= 2 && ((_line.Is(0, TokenKind.Number) && !_line.Is(1, TokenKind.Percent) && _line.NumberAt(0).Digits <= 3) || _line.IsAbbreviation(0));

    private bool AnyCell(NormalBlock block, Func<TokenLine, bool> test)
    {
        foreach (TextSpan cell in block.Cells)
        {
            _line.Read(cell);
            if (_line.Count > 0 && test(_line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a row says of all its cells.</summary>
    private sealed record RowContext(string? Label, CellUnit? Unit, bool IsNotDone, RoleContext Roles);
}
