using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>
/// Reads one paragraph: its text as a reader of the printed page sees it. When a tracked change deletes the paragraph's mark, the
/// next paragraph is read into the same one.
/// </summary>
internal sealed class ParagraphReader(PartReader xml, DocumentState state, BlockReader blocks)
{
    private readonly ParagraphText _text = new(state.Budget, state.LegacyEncodings);
    private readonly FieldTracker _fields = new();
    private readonly List<DraftBlock> _boxes = [];
    private ParagraphFormat _format;
    private Style _style = state.Styles.ForParagraph(null);
    private RunFormat _run;
    private int _number = -1;

    /// <summary>Whether the paragraph goes on in the next one.</summary>
    public bool IsOpen => _format.Mark.Deleted;

    /// <summary>What stands in the paragraph's text boxes.</summary>
    public IReadOnlyList<DraftBlock> Boxes => _boxes;

    /// <summary>How much there is of the paragraph.</summary>
    private int Produced => _text.Length + _boxes.Count;

    /// <summary>Reads the current <c>w:p</c>.</summary>
    public void Read()
    {
        _number = _text.Length == 0 ? xml.Paragraph : _number;
        _format = default;
        SetStyle();
        ReadInside(xml.Inside);
    }

    /// <summary>The paragraph as a line of a cell; null when it is empty. A number without text is the row's number.</summary>
    public DraftLine? ToCellLine()
    {
        string text = _text.Finish().Replace(ParagraphText.LineBreak, ' ');
        string line = (NextLabel(text) + text.Trim()).Trim();
        return line.Length == 0 ? null : new DraftLine(line, _number, _text.IsBold);
    }

    /// <summary>The paragraph as blocks: one, more where the writer made a list with line breaks, none when it is empty.</summary>
    public void AddBlocksTo(List<DraftBlock> target)
    {
        string text = _text.Finish();
        string label = NextLabel(text);
        int? level = _format.Over(_style.Paragraph).HeadingLevel;
        BlockKind kind = level is not null ? BlockKind.Heading : label.Length > 0 ? BlockKind.ListItem : BlockKind.Paragraph;
        foreach (string line in HandBrokenLines.Of(text))
        {
            target.Add(new DraftParagraph(kind, level, new DraftLine(label + line, _number, _text.IsBold)));
            (label, kind, level) = ("", BlockKind.Paragraph, null);
        }
    }

    /// <summary>A hidden paragraph is not counted in its list, an empty one is.</summary>
    private string NextLabel(string text)
    {
        if (text.Length == 0 && _format.Mark.Over(_style.Run).Hidden == true)
        {
            return "";
        }

        string label = state.Lists.Next(_format, _style);
        state.Budget.CountCharacters(label.Length);
        return label;
    }

    private void SetStyle()
    {
        _style = state.Styles.ForParagraph(_format.Style);
        _run = _style.Run;
    }

    private void ReadInside(int inside)
    {
        while (xml.MoveToElement(inside))
        {
            if (xml.IsWord)
            {
                ReadWord();
            }
            else if (xml.IsMath)
            {
                ReadMath();
            }
            else if (xml.IsAlternateContent)
            {
                ReadAlternatives();
            }
        }
    }

    private void ReadWord()
    {
        switch (xml.LocalName)
        {
            case "pPr":
                _format = ParagraphFormat.Read(xml);
                SetStyle();
                break;
            case "r":
                ReadRun();
                break;
            case "rPr":
                _run = state.Styles.ForRun(RunFormat.Read(xml), _style);
                break;
            case "t":
                ReadText();
                break;
            case "tab" or "ptab":
                Mark(' ');
                break;
            case "br" or "cr":
                Mark(ParagraphText.LineBreak);
                break;
            case "noBreakHyphen":
                Mark('-');
                break;
            case "softHyphen":
                Mark('\u00AD');
                break;
            case "sym":
                ReadSymbol();
                break;
            case "fldChar":
                _fields.Pass(xml.Attribute("fldCharType"));
                xml.Skip();
                break;
            case "footnoteReference":
                Refer(state.Footnotes);
                break;
            case "endnoteReference":
                Refer(state.Endnotes);
                break;
            case "txbxContent":
                ReadBox();
                break;
            case "del" or "moveFrom" or "rt" or "sdtPr":
                xml.Skip();
                break;
        }
    }

    private void ReadMath()
    {
        switch (xml.LocalName)
        {
            case "t":
                ReadText();
                break;
            case "den":
                Mark('/');
                break;
            case "ctrlPr":
                xml.Skip();
                break;
        }
    }

    private void ReadRun()
    {
        RunFormat outer = _run;
        _run = _style.Run;
        ReadInside(xml.Inside);
        _run = outer;
    }

    private void ReadText()
    {
        int inside = xml.Inside;
        while (xml.MoveToText(inside))
        {
            for (ReadOnlySpan<char> text = xml.ReadText(); text.Length > 0; text = xml.ReadText())
            {
                if (IsVisible)
                {
                    _text.Append(text, _run);
                }
            }
        }
    }

    private bool IsVisible => _run.Hidden != true && !_fields.IsCode;

    private void Mark(char mark)
    {
        if (IsVisible)
        {
            _text.AppendMark(mark);
        }
    }

    private void ReadSymbol()
    {
        if (Symbols.Of(xml.Attribute("font"), xml.Attribute("char")) is { } symbol)
        {
            Mark(symbol);
        }
    }

    private void Refer(HashSet<int> notes)
    {
        // A document of mere references is bounded as one of mere paragraphs is.
        if (IsVisible && xml.Number("id") is { } id && notes.Add(id))
        {
            state.Budget.CountParagraph();
        }
    }

    private void ReadBox()
    {
        if (_run.Hidden == true)
        {
            xml.Skip();
        }
        else
        {
            blocks.ReadBlocks(xml.Inside, _boxes);
        }
    }

    /// <summary>Reads the first form of a content that gives anything: the newer one, or what stands in for it.</summary>
    private void ReadAlternatives()
    {
        int before = Produced;
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            if (Produced > before)
            {
                xml.Skip();
            }
            else
            {
                ReadInside(xml.Inside);
            }
        }
    }
}
