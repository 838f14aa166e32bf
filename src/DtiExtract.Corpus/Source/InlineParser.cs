using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Source;

/// <summary>Parses the inline marks of one line: figures, tracked changes, hidden text and notes.</summary>
internal ref struct InlineParser
{
    private readonly ReadOnlySpan<char> _source;
    private readonly Stack<int> _open = [];
    private readonly StringBuilder _run = new();
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private RunKind _kind = RunKind.Plain;
    private int _position;
    private int _read;

    private InlineParser(ReadOnlySpan<char> source) => _source = source;

    /// <summary>Parses a line's text.</summary>
    /// <exception cref="FormatException">The marks are not well formed; the message says how.</exception>
    public static RichText Parse(ReadOnlySpan<char> source) => new InlineParser(source).Parse();

    private RichText Parse()
    {
        while (_position < _source.Length)
        {
            ParseNext();
        }

        if (_open.Count > 0 || _kind != RunKind.Plain)
        {
            throw new FormatException("a mark is not closed");
        }

        EndRun();
        return new RichText(_runs.ToImmutable(), [.. _marks.OrderBy(mark => mark.Span.Start)]);
    }

    private void ParseNext()
    {
        if (TryTake("[["))
        {
            _open.Push(_read);
        }
        else if (_open.Count > 0 && TryTake("::"))
        {
            CloseMark();
        }
        else if (TryTake("^["))
        {
            EndRun();
            _runs.Add(new TextRun(RunKind.Note, "", Parse(TakeUntilBracket())));
        }
        else if (!TrySwitchRun())
        {
            _run.Append(_source[_position++]);
            _read += _kind is RunKind.Plain or RunKind.Inserted ? 1 : 0;
        }
    }

    private bool TrySwitchRun()
    {
        if (_kind == RunKind.Plain)
        {
            return (TryTake("{+") && Switch(RunKind.Inserted)) || (TryTake("{-") && Switch(RunKind.Deleted)) || (TryTake("{~") && Switch(RunKind.Hidden));
        }

        string end = _kind switch { RunKind.Inserted => "+}", RunKind.Deleted => "-}", _ => "~}" };
        return TryTake(end) && Switch(RunKind.Plain);
    }

    private bool Switch(RunKind kind)
    {
        EndRun();
        _kind = kind;
        return true;
    }

    private void EndRun()
    {
        if (_run.Length > 0)
        {
            _runs.Add(new TextRun(_kind, _run.ToString()));
            _run.Clear();
        }
    }

    private void CloseMark()
    {
        int end = _source[_position..].IndexOf("]]");
        if (end < 0)
        {
            throw new FormatException("'::' without ']]'");
        }

        string notes = _source.Slice(_position, end).ToString();
        _position += end + 2;
        _marks.Add(MarkParser.Parse(notes, new TextSpan(_open.Pop(), _read)));
    }

    /// <summary>The text up to the bracket that closes a note; brackets inside it are balanced.</summary>
    private ReadOnlySpan<char> TakeUntilBracket()
    {
        int start = _position;
        for (int depth = 1; _position < _source.Length; _position++)
        {
            depth += _source[_position] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return _source[start.._position++];
            }
        }

        throw new FormatException("a note is not closed");
    }

    private bool TryTake(ReadOnlySpan<char> token)
    {
        if (!_source[_position..].StartsWith(token))
        {
            return false;
        }

        _position += token.Length;
        return true;
    }
}
