namespace DtiExtract.Mining.Figures;

/// <summary>The lines that open lists ("Tổng số 103 tổ, cụ thể:") and their figures, outer lists first: items below may be parts of them.</summary>
internal sealed class ListTotals
{
    private const int DeepestList = 6;

    private readonly Stack<Level> _levels = [];

    /// <summary>Forgets all lists.</summary>
    public void Clear() => _levels.Clear();

    /// <summary>Takes the next line into account before its figures are linked: it may end lists, and the first item of a list sets its mark.</summary>
    public void Begin(TokenLine line, bool isListItem)
    {
        if (!isListItem)
        {
            _levels.Clear();
            return;
        }

        CloseInner(MarkOf(line));
    }

    /// <summary>The total that an item's first figure is part of; null when no open list holds one.</summary>
    /// <param name="item">The first figure of the line that was begun.</param>
    public FigureDraft? TotalFor(FigureDraft item) =>
        _levels.TryPeek(out Level? level) ? level.Totals.LastOrDefault(total => Parts.MayBePart(item, total, explicitly: true)) : null;

    /// <summary>Opens a list where the line that was just read ends with a colon.</summary>
    public void End(TokenLine line, IReadOnlyList<FigureDraft> drafts, bool isListItem)
    {
        FigureDraft[] totals = [.. drafts.Where(draft => draft.Whole is not null)];
        if (line.Count > 0 && line.Is(line.Count - 1, TokenKind.Colon) && totals.Length > 0 && _levels.Count < DeepestList)
        {
            _levels.Push(new Level(totals, isListItem ? MarkOf(line) : null));
        }
    }

    /// <summary>An item with the mark of the line that opened a list, or of an outer list, ends the lists inside; the first item of a list sets its mark.</summary>
    private void CloseInner(char mark)
    {
        while (_levels.TryPeek(out Level? level) && level.Mark is { } known && known != mark && _levels.Any(outer => outer.Mark == mark || outer.Opener == mark))
        {
            _levels.Pop();
        }

        if (_levels.TryPeek(out Level? open))
        {
            open.Mark ??= mark;
        }
    }

    private static char MarkOf(TokenLine line) => line.Count > 0 && line[0].Kind is TokenKind.Dash or TokenKind.Other ? line.TextOf(0)[0] : ' ';

    private sealed class Level(FigureDraft[] totals, char? opener)
    {
        public FigureDraft[] Totals { get; } = totals;

        /// <summary>The mark of the item that opened the list; null when the line was no item.</summary>
        public char? Opener { get; } = opener;

        public char? Mark { get; set; }
    }
}
