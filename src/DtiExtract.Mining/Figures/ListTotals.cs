namespace DtiExtract.Mining.Figures;

/// <summary>The lines that open lists ("Tổng số 103 tổ, cụ thể:") and their figures, outer lists first: items below may be parts of them.</summary>
internal sealed class ListTotals
{
    private const int DeepestList = 6;

    private readonly Stack<Level> _levels = [];

    /// <summary>Forgets all lists.</summary>
    public void Clear() => _levels.Clear();

    /// <summary>The total that an item's first figure is part of; null when no open list holds one.</summary>
    /// <param name="line">The item.</param>
    /// <param name="item">Its first figure.</param>
    public FigureDraft? TotalFor(TokenLine line, FigureDraft item)
    {
        CloseInner(MarkOf(line));
        return _levels.TryPeek(out Level? level) ? level.Totals.LastOrDefault(total => Parts.MayBePart(item, total, explicitly: true)) : null;
    }

    /// <summary>Takes a line into account that was just read: one that ends with a colon opens a list, one that is no item ends all.</summary>
    public void Pass(TokenLine line, IReadOnlyList<FigureDraft> drafts, bool isListItem)
    {
        if (!isListItem)
        {
            _levels.Clear();
        }

        FigureDraft[] totals = [.. drafts.Where(draft => draft.Whole is not null)];
        if (line.Count > 0 && line.Is(line.Count - 1, TokenKind.Colon) && totals.Length > 0 && _levels.Count < DeepestList)
        {
            _levels.Push(new Level(totals));
        }
    }

    /// <summary>An item with the mark of an outer list ends the lists inside; the first item of a list sets its mark.</summary>
    private void CloseInner(char mark)
    {
        while (_levels.TryPeek(out Level? level) && level.Mark is { } known && known != mark && _levels.Any(outer => outer.Mark == mark))
        {
            _levels.Pop();
        }

        if (_levels.TryPeek(out Level? open))
        {
            open.Mark ??= mark;
        }
    }

    private static char MarkOf(TokenLine line) => line.Count > 0 && line[0].Kind is TokenKind.Dash or TokenKind.Other ? line.TextOf(0)[0] : ' ';

    private sealed class Level(FigureDraft[] totals)
    {
        public FigureDraft[] Totals { get; } = totals;

        public char? Mark { get; set; }
    }
}
