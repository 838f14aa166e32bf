using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Figures;

/// <summary>One walk over one report, block by block: tokens, quantities, statements; then role, parts and subject of each.</summary>
internal sealed class FigurePass
{
    private readonly NormalText _text;
    private readonly ReportOutline _outline;
    private readonly TokenLine _line;
    private readonly QuantityReader _quantityReader;
    private readonly TableReader _tables;
    private readonly Parts _parts = new();
    private readonly List<Quantity> _quantities = [];
    private readonly List<FigureDraft> _drafts = [];
    private readonly List<FigureDraft> _found = [];
    private readonly DateOnly? _lastDay;
    private bool _underTarget;

    public FigurePass(NormalText text, ReportOutline outline, FigureLexicon lexicon)
    {
        _text = text;
        _outline = outline;
        _lastDay = outline.Header.PeriodEnd;
        _line = new TokenLine(text.Text, lexicon);
        NumberHabit habit = HabitOf(text.Text);
        _quantityReader = new QuantityReader(habit);
        _tables = new TableReader(text.Text, lexicon, habit);
    }

    /// <summary>How many figures were found so far.</summary>
    public int Count => _found.Count;

    /// <summary>Reads the figures of the next block.</summary>
    public void Read(NormalBlock block)
    {
        if (block.Source.Kind == BlockKind.TableRow)
        {
            ReadRow(block);
        }
        else
        {
            _tables.Reset();
            ReadLine(block);
        }
    }

    /// <summary>All figures found, named in the order of the text; notes are read after the body, but may stand inside it.</summary>
    public ImmutableArray<Figure> Figures()
    {
        _found.Sort((left, right) => _text.ToSource(left.Span).Start.CompareTo(_text.ToSource(right.Span).Start));
        var ids = new Dictionary<FigureDraft, FigureId>(_found.Count);
        foreach (FigureDraft draft in _found)
        {
            ids.Add(draft, new FigureId(ids.Count + 1));
        }

        return [.. _found.Select(draft => ToFigure(draft, ids))];
    }

    private void ReadLine(NormalBlock block)
    {
        bool isListItem = IsListItem(block);
        _line.Read(block.Span);
        _drafts.Clear();
        if (FlattenedRows.IsListedDocument(_line))
        {
            return;
        }

        _quantityReader.Read(_line, _quantities);
        StatementReader.Read(_line, _quantities, _drafts);
        SectionKind section = block.Source.Kind == BlockKind.Footnote ? SectionKind.Other : KindAt(block.Span.Start);
        _underTarget &= isListItem;
        foreach (FigureDraft draft in _drafts)
        {
            draft.Role = Roles.Of(_line, draft, new RoleContext(section, _underTarget, _lastDay));
            draft.Subject = Subjects.Of(_line, draft);
        }

        _parts.Link(_line, _drafts, isListItem);
        _underTarget |= Roles.AnnouncesTargets(_line);
        Keep();
    }

    private void ReadRow(NormalBlock block)
    {
        _parts.Reset();
        _drafts.Clear();
        _tables.Read(block, new RoleContext(KindAt(block.Span.Start), UnderTarget: false, _lastDay), _drafts);
        Keep();
    }

    private void Keep() => _found.AddRange(_drafts.Take(FigureExtractor.MostFigures - _found.Count));

    private SectionKind KindAt(int position) => _outline.KindAt(_text.ToSource(new TextSpan(position, position)).Start);

    private bool IsListItem(NormalBlock block) =>
        block.Source.Kind == BlockKind.ListItem || (block.Span.Length > 0 && _text.Text[block.Span.Start] is '-' or '+' or '*' or '•' or '·' or 'o' && _text.Text[block.Span.Start + 1] == ' ');

    private Figure ToFigure(FigureDraft draft, Dictionary<FigureDraft, FigureId> ids)
    {
        TextSpan span = _text.ToSource(draft.Span);
        return new Figure
        {
            Id = ids[draft],
            Span = span,
            NormalSpan = draft.Span,
            Quote = span.Slice(_text.Report.Text),
            Type = draft.Type,
            Numerator = draft.Numerator,
            Denominator = draft.Denominator,
            Percent = draft.Percent,
            Value = draft.Value,
            Range = draft.Range,
            Unit = draft.Unit,
            Approximate = draft.Approximate,
            Role = draft.Role,
            Subject = draft.Subject,
            PartOf = draft.PartOf is { } total && ids.TryGetValue(total, out FigureId whole) ? whole : null,
            Section = _outline.SectionAt(span.Start)?.Id,
            Rule = draft.Rule,
        };
    }

    private static NumberHabit HabitOf(ReadOnlySpan<char> text)
    {
        var habit = new NumberHabit();
        int at = 0;
        while (at < text.Length)
        {
            int next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                break;
            }

            at += next;
            int end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            habit.Observe(WrittenNumber.Read(text[at..end]));
            at = end;
        }

        return habit;
    }
}
