using System.Globalization;
using DocumentFormat.OpenXml;
using DtiExtract.Corpus.Letters;
using DtiExtract.Corpus.Source;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Corpus.Writing.Docx;

/// <summary>How a run looks.</summary>
internal enum RunLook
{
    /// <summary>Plain, always in a Unicode font.</summary>
    Plain,

    /// <summary>Running text; in the old font where the report asks for it.</summary>
    Body,

    /// <summary>Bold.</summary>
    Bold,
}

/// <summary>Writes runs, with tracked changes, hidden text, notes and old fonts.</summary>
/// <param name="options">What the report asks for.</param>
internal sealed class RunWriter(RenderOptions options)
{
    private const string Author = "Van phong";
    private static readonly DateTime ChangedOn = new(2024, 6, 1, 8, 0, 0, DateTimeKind.Utc);
    private readonly List<RichText> _notes = [];
    private int _change;

    /// <summary>The runs of a text.</summary>
    public IEnumerable<OpenXmlElement> Runs(RichText text, RunLook look) => text.Runs.SelectMany(run => RunsOf(run, look));

    /// <summary>A run of plain text.</summary>
    public static OpenXmlElement Plain(string text) => RunOf(text, null);

    /// <summary>The notes that were referred to, with the separators that the format asks for.</summary>
    public W.Footnotes Footnotes()
    {
        var notes = new W.Footnotes(
            new W.Footnote(new W.Paragraph(new W.Run(new W.SeparatorMark()))) { Type = W.FootnoteEndnoteValues.Separator, Id = -1 },
            new W.Footnote(new W.Paragraph(new W.Run(new W.ContinuationSeparatorMark()))) { Type = W.FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        for (int i = 0; i < _notes.Count; i++)
        {
            var mark = new W.Run(Raised(), new W.FootnoteReferenceMark());
            notes.Append(new W.Footnote(new W.Paragraph([mark, Plain(" "), .. Runs(_notes[i], RunLook.Plain)])) { Id = i + 1 });
        }

        return notes;
    }

    private IEnumerable<OpenXmlElement> RunsOf(TextRun run, RunLook look)
    {
        string text = options.NonBreakingSpaces ? NonBreaking.Apply(run.Text) : run.Text;
        return run.Kind switch
        {
            RunKind.Plain when look == RunLook.Body && options.VnTime => OldRuns(text),
            RunKind.Plain => [RunOf(text, Look(look))],
            RunKind.Inserted => [new W.InsertedRun(RunOf(text, Look(look))) { Author = Author, Date = ChangedOn, Id = NextChange() }],
            RunKind.Deleted => [new W.DeletedRun(new W.Run(new W.DeletedText(text) { Space = SpaceProcessingModeValues.Preserve })) { Author = Author, Date = ChangedOn, Id = NextChange() }],
            RunKind.Hidden => [RunOf(text, new W.RunProperties(new W.Vanish()))],
            RunKind.Note => [Reference(run.Note!)],
        };
    }

    private W.Run Reference(RichText note)
    {
        _notes.Add(note);
        return new W.Run(Raised(), new W.FootnoteReference { Id = _notes.Count });
    }

    private string NextChange() => (++_change).ToString(CultureInfo.InvariantCulture);

    private static W.RunProperties Raised() => new(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript });

    private static W.RunProperties? Look(RunLook look) => look == RunLook.Bold ? new W.RunProperties(new W.Bold()) : null;

    private static W.Run RunOf(string text, W.RunProperties? properties)
    {
        var run = new W.Run();
        if (properties is not null)
        {
            run.Append(properties);
        }

        run.Append(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>The text in TCVN3; capitals with tone marks go into the font whose small letters look like capitals.</summary>
    private static IEnumerable<OpenXmlElement> OldRuns(string text)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || Tcvn3.Holds(text[i]) != Tcvn3.Holds(text[start]))
            {
                string font = Tcvn3.Holds(text[start]) ? ".VnTime" : ".VnTimeH";
                string codes = string.Concat(text[start..i].Select(c => (char)Tcvn3.Encode(Tcvn3.Nearest(c))));
                yield return RunOf(codes, new W.RunProperties(new W.RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font }));
                start = i;
            }
        }
    }
}
