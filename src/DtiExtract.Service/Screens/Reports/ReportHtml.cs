using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using DtiExtract.Mining;
using Microsoft.AspNetCore.Html;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>
/// Writes the text of a report with its marks and, beside them, its notes: one pass, no element that another cuts through, no style and no script. The text is written
/// in parts that the browser lays out when they come into sight.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="blocks">All of it, in blocks.</param>
/// <param name="segments">All of it, cut at the blocks, their cells and the marks.</param>
/// <param name="notes">The notes, in the order of their numbers.</param>
/// <param name="figures">What is said of each figure, in their order, with the class of its type.</param>
/// <param name="table">What tables are called, before their numbers.</param>
internal sealed class ReportHtml(string text, ImmutableArray<LaidBlock> blocks, ImmutableArray<TextSegment> segments, ImmutableArray<ReportNote> notes, ImmutableArray<FigureMark> figures, string table) : IHtmlContent
{
    private const int PartLength = 6000;
    private const int ShortestPart = 1500;
    private const int TopLevels = 2;
    private const int FirstHeading = 2;

    private readonly ILookup<int, ReportNote> _notesAt = notes.ToLookup(note => note.Spans[0].Start);
    private readonly ILookup<int, ReportNote> _refsAt = notes.SelectMany(note => note.Spans.Select(span => (span.End, note))).ToLookup(pair => pair.End, pair => pair.note);

    /// <summary>The spans of all notes.</summary>
    private readonly (int Start, int End)[] _noted = [.. notes.SelectMany(note => note.Spans).Select(span => (span.Start, span.End)).OrderBy(span => span.Start)];

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => new Pass(this, writer, encoder).Run();

    private string Text => text;

    private ImmutableArray<LaidBlock> Blocks => blocks;

    private ImmutableArray<TextSegment> Segments => segments;

    private ImmutableArray<ReportNote> Notes => notes;

    private ImmutableArray<FigureMark> Figures => figures;

    private string Table => table;

    private bool IsNoted(TextSpan span) => Array.Exists(_noted, noted => noted.Start < span.End && span.Start < noted.End);

    private bool IsSpace(TextSpan span) => text.AsSpan(span.Start, span.Length).IsWhiteSpace();

    /// <summary>One writing of it.</summary>
    private sealed class Pass(ReportHtml page, TextWriter writer, HtmlEncoder encoder)
    {
        private int _segment;
        private int _partStart;
        private int _tables;
        private bool _hasPlace;

        public void Run()
        {
            writer.Write("<div class=\"part\">");
            for (int i = 0; i < page.Blocks.Length;)
            {
                LaidBlock block = page.Blocks[i];
                BeginPart(block);
                i = block.Kind == LaidKind.Row ? WriteTable(i) : WriteBlock(i);
            }

            writer.Write("</div>");
        }

        private void BeginPart(LaidBlock block)
        {
            int length = block.Span.Start - _partStart;
            if (length > PartLength || (length > ShortestPart && block is { Kind: LaidKind.Heading, Level: <= TopLevels }))
            {
                writer.Write("</div>\n<div class=\"part\">");
                _partStart = block.Span.Start;
            }
        }

        private int WriteBlock(int index)
        {
            LaidBlock block = page.Blocks[index];
            string tag = block.Kind == LaidKind.Heading ? string.Create(CultureInfo.InvariantCulture, $"h{FirstHeading - 1 + block.Level}") : "p";
            writer.Write($"<{tag}");
            WriteId(block);
            WriteClass(block.Kind == LaidKind.Aside ? "aside" : null, page.IsNoted(block.Span));
            writer.Write('>');
            WriteSegments(block.Span.End, withNotes: true);
            writer.Write($"</{tag}>");
            return index + 1;
        }

        /// <summary>The notes of a table stand before it: a cell is too narrow for them.</summary>
        private int WriteTable(int first)
        {
            int end = first;
            while (end < page.Blocks.Length && page.Blocks[end].Kind == LaidKind.Row && page.Blocks[end].Table == page.Blocks[first].Table)
            {
                end++;
            }

            var span = new TextSpan(page.Blocks[first].Span.Start, page.Blocks[end - 1].Span.End);
            foreach (ReportNote note in page.Notes.Where(note => span.Contains(note.Spans[0].Start)))
            {
                WriteNote(note);
            }

            writer.Write(page.IsNoted(span) ? "<div class=\"table-responsive noted\"" : "<div class=\"table-responsive\"");
            WriteAttribute("aria-label", string.Create(CultureInfo.InvariantCulture, $"{page.Table} {++_tables}"));
            writer.Write(" role=\"region\" tabindex=\"0\">");
            writer.Write("<table class=\"table table-sm table-bordered\">");
            for (int i = first; i < end; i++)
            {
                WriteRow(page.Blocks[i]);
            }

            writer.Write("</table></div>");
            return end;
        }

        private void WriteRow(LaidBlock row)
        {
            writer.Write("<tr");
            WriteId(row);
            writer.Write('>');
            foreach (LaidCell cell in row.Cells)
            {
                writer.Write(cell.IsHead && !page.IsSpace(cell.Span) ? "<th scope=\"col\"" : "<td");
                WriteNumber(" colspan", cell.Columns);
                WriteNumber(" rowspan", cell.Rows);
                writer.Write('>');
                WriteSegments(cell.Span.End, withNotes: false);
                writer.Write(cell.IsHead && !page.IsSpace(cell.Span) ? "</th>" : "</td>");
            }

            writer.Write("</tr>");
        }

        private void WriteSegments(int end, bool withNotes)
        {
            for (; _segment < page.Segments.Length && page.Segments[_segment].Span.End <= end; _segment++)
            {
                TextSegment segment = page.Segments[_segment];
                foreach (ReportNote note in withNotes ? page._notesAt[segment.Span.Start] : [])
                {
                    WriteNote(note);
                }

                WriteSegment(segment);
                foreach (ReportNote note in page._refsAt[segment.Span.End])
                {
                    writer.Write($"<a class=\"ref grave-{note.Severity}\" href=\"#n{note.Number}\" data-n=\"{note.Number}\">{note.Number}</a>");
                }
            }
        }

        private void WriteSegment(TextSegment segment)
        {
            if (segment.Marks.IsEmpty)
            {
                WriteText(segment.Span);
                return;
            }

            var shown = SegmentMarks.Of(segment, page.Notes, page.Figures);
            writer.Write("<mark class=\"");
            writer.Write(shown.Classes);
            writer.Write('"');
            if (shown.IsPlace && !_hasPlace)
            {
                writer.Write($" id=\"{Links.Place}\" tabindex=\"-1\"");
                _hasPlace = true;
            }

            WriteAttribute("data-n", shown.Notes);
            WriteAttribute("data-f", shown.Figure?.Name);
            WriteAttribute("title", shown.Figure?.Line);
            writer.Write('>');
            WriteText(segment.Span);
            writer.Write("</mark>");
        }

        private void WriteNote(ReportNote note)
        {
            writer.Write($"<span class=\"note grave-{note.Severity}\" id=\"n{note.Number}\" data-n=\"{note.Number}\"><a href=\"{Links.Finding(note.Id)}\"><b>{note.Number}</b> ");
            encoder.Encode(writer, note.Label);
            writer.Write("</a> ");
            if (note.Status is { } status)
            {
                writer.Write("<i>");
                encoder.Encode(writer, status);
                writer.Write("</i> ");
            }

            writer.Write("<small>");
            encoder.Encode(writer, note.Sentence);
            writer.Write("</small></span>");
        }

        private void WriteText(TextSpan span) => encoder.Encode(writer, page.Text, span.Start, span.Length);

        private void WriteId(LaidBlock block) => WriteAttribute("id", block.Section?.ToString());

        private void WriteClass(string? name, bool isNoted) => WriteAttribute("class", (name, isNoted) switch
        {
            (null, true) => "noted",
            ({ } one, true) => one + " noted",
            _ => name,
        });

        private void WriteAttribute(string name, string? value)
        {
            if (value is not null)
            {
                writer.Write($" {name}=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }

        private void WriteNumber(string name, int number)
        {
            if (number > 1)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name}=\"{number}\""));
            }
        }
    }
}

/// <summary>What is said of a figure where it stands.</summary>
/// <param name="Name">The name of the figure inside its report, by which the page asks for the rest.</param>
/// <param name="Classes">The classes of its type and role.</param>
/// <param name="Line">What it is and what it measures.</param>
internal sealed record FigureMark(string Name, string Classes, string Line);
