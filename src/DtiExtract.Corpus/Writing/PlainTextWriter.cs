using DtiExtract.Corpus.Letters;
using DtiExtract.Corpus.Source;
using DtiExtract.Mining;

namespace DtiExtract.Corpus.Writing;

/// <summary>A report as plain text: what a reader decodes, and where its marks stand in it.</summary>
/// <param name="Text">The text as decoded, without a byte-order mark.</param>
/// <param name="Places">The span of every mark.</param>
internal sealed record PlainText(string Text, IReadOnlyDictionary<string, TextSpan> Places);

/// <summary>Writes a report as plain text.</summary>
internal sealed class PlainTextWriter
{
    private const int LeftColumn = 40;
    private const int DefaultWidth = 80;
    private readonly RenderOptions _options;
    private readonly TextCanvas _canvas;

    private PlainTextWriter(RenderOptions options)
    {
        _options = options;
        _canvas = new TextCanvas(options);
    }

    /// <summary>Writes the report.</summary>
    public static PlainText Write(AnnotatedReport report)
    {
        var writer = new PlainTextWriter(report.Front.Options);
        foreach (Block block in report.Blocks)
        {
            writer.Write(block);
        }

        writer._canvas.WriteNotes();
        return writer._canvas.ToPlainText();
    }

    /// <summary>The bytes of a text that was written with these options.</summary>
    public static byte[] Encode(PlainText text, RenderOptions options) => TextBytes.Encode(text.Text, options.Encoding, options.ByteOrderMark);

    private void Write(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                WriteLetterhead(head);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Table table:
                WriteTable(table);
                break;
        }
    }

    private void WriteLetterhead(Letterhead head)
    {
        for (int i = 0; i < Math.Max(head.Left.Length, head.Right.Length); i++)
        {
            int width = i < head.Left.Length ? head.Left[i].Text.Length : 0;
            if (width > 0)
            {
                _canvas.Write(head.Left[i], mayBreak: false);
            }

            if (i < head.Right.Length)
            {
                _canvas.Write(new string(' ', Math.Max(2, LeftColumn - width)));
                _canvas.Write(head.Right[i], mayBreak: false);
            }

            _canvas.EndLine();
        }

        _canvas.EndLine();
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        if (paragraph.Kind is ParagraphKind.Heading)
        {
            _canvas.EndLine();
        }

        _canvas.Write(Prefix(paragraph));
        _canvas.Write(paragraph.Content, mayBreak: true);
        _canvas.EndLine();
    }

    private string Prefix(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Dash or ParagraphKind.Bullet => "- ",
        ParagraphKind.Plus => "+ ",
        ParagraphKind.Centred => new string(' ', Math.Max(0, ((_options.Wrap ?? DefaultWidth) - paragraph.Content.Text.Length) / 2)),
        ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Box => "",
    };

    private void WriteTable(Table table)
    {
        foreach (Row row in table.Rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                _canvas.Write(i > 0 ? "\t" : "");
                _canvas.Write(row.Cells[i].Content, mayBreak: false);
            }

            _canvas.EndLine();
        }
    }
}
