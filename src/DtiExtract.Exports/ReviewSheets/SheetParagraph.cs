using DocumentFormat.OpenXml;
using DtiExtract.Exports.Messages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.ReviewSheets;

/// <summary>Makes paragraphs. Every word on a sheet goes through here, as the text of a run: none of it can become a field or markup.</summary>
internal static class SheetParagraph
{
    private const string TitleSize = "32";
    private const string CellSize = "24";
    private const string Distance = "120";

    /// <summary>A paragraph over the width of the page.</summary>
    public static W.Paragraph Body(params ReadOnlySpan<Line> runs) => Of(runs, W.JustificationValues.Both, size: null, after: Distance, keepNext: false);

    /// <summary>A heading over the width of the page, which stays with what follows.</summary>
    public static W.Paragraph Heading(string text) => Of([new Line(text, Look.Bold)], W.JustificationValues.Left, size: null, after: Distance, keepNext: true);

    /// <summary>A paragraph in the middle, which stays with what follows.</summary>
    public static W.Paragraph Centred(string text, Look look, string after = "0") => Of([new Line(text, look)], W.JustificationValues.Center, look == Look.Title ? TitleSize : null, after, keepNext: true);

    /// <summary>A paragraph in a cell of the table.</summary>
    public static W.Paragraph Cell(Line line, bool centred = false, bool keepNext = false) =>
        Of([line], centred ? W.JustificationValues.Center : W.JustificationValues.Left, CellSize, after: "40", keepNext);

    private static W.Paragraph Of(ReadOnlySpan<Line> runs, W.JustificationValues side, string? size, string after, bool keepNext)
    {
        var properties = new W.ParagraphProperties();
        if (keepNext)
        {
            properties.Append(new W.KeepNext());
        }

        properties.Append(new W.SpacingBetweenLines { Before = "0", After = after }, new W.Justification { Val = side });
        var paragraph = new W.Paragraph(properties);
        foreach (Line run in runs)
        {
            paragraph.Append(Run(run, size));
        }

        return paragraph;
    }

    private static W.Run Run(Line line, string? size)
    {
        var properties = new W.RunProperties();
        if (line.Look is Look.Bold or Look.Title or Look.Motto)
        {
            properties.Append(new W.Bold());
        }

        if (line.Look == Look.Italic)
        {
            properties.Append(new W.Italic());
        }

        if (size is not null)
        {
            properties.Append(new W.FontSize { Val = size }, new W.FontSizeComplexScript { Val = size });
        }

        if (line.Look == Look.Motto)
        {
            properties.Append(new W.Underline { Val = W.UnderlineValues.Single });
        }

        return new W.Run(properties, new W.Text(Clean(line.Text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>The words as XML can hold them; the space at the end of a label stays.</summary>
    private static string Clean(string text) => text.EndsWith(' ') ? OneLine.Of(text) + " " : OneLine.Of(text);
}
