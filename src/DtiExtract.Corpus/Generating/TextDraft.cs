using System.Text;
using DtiExtract.Corpus.Source;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Generating;

/// <summary>A paragraph or cell while it is written.</summary>
internal sealed class TextDraft
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];

    /// <summary>How much is written.</summary>
    public int Length => _text.Length;

    /// <summary>Writes characters.</summary>
    public void Append(string text) => _text.Append(text);

    /// <summary>Marks what was written since <paramref name="start"/>.</summary>
    public void MarkFrom(int start, string id, AnnotatedFigure? figure = null) => _marks.Add(new Mark(id, new TextSpan(start, _text.Length), figure));

    /// <summary>Changes the figure of a mark.</summary>
    public void Amend(string id, Func<AnnotatedFigure, AnnotatedFigure> change)
    {
        int index = _marks.FindIndex(mark => mark.Id == id);
        _marks[index] = _marks[index] with { Figure = change(_marks[index].Figure!) };
    }

    /// <summary>The characters from a position on.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>Makes the letter at a position a capital.</summary>
    public void Capitalise(int position)
    {
        if (position < _text.Length)
        {
            _text[position] = char.ToUpperInvariant(_text[position]);
        }
    }

    /// <summary>What was written.</summary>
    public RichText ToRichText() => new([new TextRun(RunKind.Plain, _text.ToString())], [.. _marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length)]);
}
