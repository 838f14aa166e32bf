using System.Collections.Immutable;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Source;

/// <summary>What a run of text is to the reader of the document.</summary>
public enum RunKind
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>Inserted with change tracking; part of the text.</summary>
    Inserted,

    /// <summary>Deleted with change tracking; not part of the text.</summary>
    Deleted,

    /// <summary>Formatted as hidden; not part of the text.</summary>
    Hidden,

    /// <summary>The reference to a note; not part of the text.</summary>
    Note,
}

/// <summary>A run of text of one kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; empty for a note.</param>
/// <param name="Note">The note referred to.</param>
public sealed record TextRun(RunKind Kind, string Text, RichText? Note = null)
{
    /// <summary>Whether the characters are part of the text as read.</summary>
    public bool IsRead => Kind is RunKind.Plain or RunKind.Inserted;
}

/// <summary>A marked stretch of the text as read.</summary>
/// <param name="Id">Its id: f1, f2 … for figures, m1, m2 … for what findings point at, f1+ where f1 ends in another cell.</param>
/// <param name="Span">Where it stands in <see cref="RichText.Text"/>.</param>
/// <param name="Figure">What the figure states; null for a mark that is no figure.</param>
public sealed record Mark(string Id, TextSpan Span, AnnotatedFigure? Figure)
{
    /// <summary>Ends the id of the mark at which a figure ends that began in a cell before.</summary>
    public const char Continued = '+';
}

/// <summary>The text of a paragraph or cell, its runs and its marks.</summary>
/// <param name="Runs">The runs, in order.</param>
/// <param name="Marks">The marks, in the order of their starts.</param>
public sealed record RichText(ImmutableArray<TextRun> Runs, ImmutableArray<Mark> Marks)
{
    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([], []);

    /// <summary>The text as read: without deleted and hidden runs and without notes.</summary>
    public string Text { get; } = string.Concat(Runs.Where(run => run.IsRead).Select(run => run.Text));

    /// <summary>The notes referred to, in order.</summary>
    public IEnumerable<RichText> Notes => Runs.Where(run => run.Note is not null).Select(run => run.Note!);
}
