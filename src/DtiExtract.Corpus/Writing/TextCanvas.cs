using System.Globalization;
using System.Text;
using DtiExtract.Corpus.Letters;
using DtiExtract.Corpus.Source;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Writing;

/// <summary>Lines of text with wrap and pages; keeps the place of every mark while it writes.</summary>
/// <param name="options">Wrap, line ends and the form of letters.</param>
internal sealed class TextCanvas(RenderOptions options)
{
    private const int LinesOfPage = 45;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, TextSpan> _places = new(StringComparer.Ordinal);
    private readonly Queue<(int Number, RichText Text)> _notes = [];
    private int _column;
    private int _line;
    private int _page = 1;
    private int _notesReferred;

    /// <summary>All that was written.</summary>
    public PlainText ToPlainText() => new(_text.ToString(), _places);

    /// <summary>Writes characters that carry no marks.</summary>
    public void Write(string text)
    {
        foreach (char c in text)
        {
            Put(c);
        }
    }

    /// <summary>Writes a text with its marks; breaks its lines if it may.</summary>
    public void Write(RichText text, bool mayBreak)
    {
        int[] starts = new int[text.Text.Length];
        int[] ends = new int[text.Text.Length];
        int read = 0;
        foreach (TextRun run in text.Runs)
        {
            if (run.Kind == RunKind.Note)
            {
                _notes.Enqueue((++_notesReferred, run.Note!));
                Write($"[{_notesReferred}]");
            }

            for (int i = 0; run.IsRead && i < run.Text.Length; i++, read++)
            {
                starts[read] = _text.Length;
                PutOrBreak(text.Text, read, mayBreak);
                ends[read] = _text.Length;
            }
        }

        foreach (Mark mark in text.Marks)
        {
            _places[mark.Id] = new TextSpan(starts[mark.Span.Start], ends[mark.Span.End - 1]);
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        string end = options.CarriageReturns ? "\r\n" : "\n";
        _text.Append(end).Append(options.BlankLines && _column > 0 ? end : "");
        _column = 0;
        _line++;
    }

    /// <summary>Writes the notes that were referred to since the last time.</summary>
    public void WriteNotes()
    {
        while (_notes.TryDequeue(out (int Number, RichText Text) note))
        {
            Write($"[{note.Number}] ");
            Write(note.Text, mayBreak: false);
            EndLine();
        }
    }

    private void PutOrBreak(string text, int position, bool mayBreak)
    {
        bool breaks = mayBreak && text[position] == ' ' && options.Wrap is { } width && _column + 1 + WordLength(text, position + 1) > width;
        if (!breaks)
        {
            Put(options.NonBreakingSpaces && NonBreaking.IsBeforeUnit(text, position) ? NonBreaking.Space : text[position]);
            return;
        }

        EndLine();
        if (options.PageNumbers && _line >= LinesOfPage * _page)
        {
            WriteNotes();
            Write(string.Create(CultureInfo.InvariantCulture, $"\f{++_page}"));
            EndLine();
        }
    }

    private static int WordLength(string text, int start)
    {
        int end = text.IndexOf(' ', start);
        return (end < 0 ? text.Length : end) - start;
    }

    private void Put(char c)
    {
        char held = options.Encoding == TextEncoding.Tcvn3 ? Tcvn3.Nearest(c) : c;
        _text.Append(options.Letters switch
        {
            LetterForm.Composed => held.ToString(),
            LetterForm.Decomposed => VietnameseLetters.Decomposed(held),
            LetterForm.HalfComposed => VietnameseLetters.HalfComposed(held),
        });
        _column++;
    }
}
