using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.Messages;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining;
using static DtiExtract.Exports.CommentedDocuments.CommentsXml;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Writes the text of a report as a document with comments.</summary>
internal static class TextDocument
{
    /// <summary>The document.</summary>
    /// <param name="file">The file that the text was read from.</param>
    /// <param name="text">The text.</param>
    /// <param name="comments">The comments.</param>
    /// <param name="xml">Makes their elements.</param>
    /// <param name="language">The language of what is said above the text.</param>
    public static byte[] Write(string file, string text, ImmutableArray<Comment> comments, CommentsXml xml, MessageLanguage language)
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = SheetPage.Styles();
            Feed(main, writer => WriteBody(writer, Opening(file, language), text, comments));
            Feed(main.AddNewPart<WordprocessingCommentsPart>(), writer => new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), comments.Select(xml.Of)).WriteTo(writer));
        }

        return stream.ToArray();
    }

    private static string Opening(string file, MessageLanguage language) => new Wording(
        $"Phần chữ đọc được từ tệp {FindingTexts.FileName(file)}; phát hiện nằm ở chú thích bên lề.",
        $"The text read from the file {FindingTexts.FileName(file)}; findings stand as comments in the margin.").In(language);

    private static void Feed(OpenXmlPart part, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream))
        {
            write(writer);
        }

        stream.Position = 0;
        part.FeedData(stream);
    }

    private static void WriteBody(XmlWriter writer, string opening, string text, ImmutableArray<Comment> comments)
    {
        writer.WriteStartElement("w", "document", W.NamespaceName);
        writer.WriteStartElement("body", W.NamespaceName);
        new XElement(W + "p", new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "i")), Text(opening))).WriteTo(writer);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            LineOf(text, new TextSpan(start, end), comments).WriteTo(writer);
            start = end + 1;
        }

        new XElement(W + "sectPr", new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)), Margins()).WriteTo(writer);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static XElement Margins()
    {
        (string Side, int Twips)[] margins = [("top", 1134), ("right", 1134), ("bottom", 1134), ("left", 1701), ("header", 720), ("footer", 720), ("gutter", 0)];
        return new XElement(W + "pgMar", margins.Select(margin => new XAttribute(W + margin.Side, margin.Twips)));
    }

    /// <summary>A line as a paragraph, cut where words of comments begin and end.</summary>
    private static XElement LineOf(string text, TextSpan line, ImmutableArray<Comment> comments)
    {
        Comment[] here = [.. comments.Where(comment => comment.Span.Start <= line.End && line.Start <= comment.Span.End)];
        var paragraph = new XElement(W + "p");
        int from = line.Start;
        foreach (int cut in here.SelectMany(comment => new[] { comment.Span.Start, comment.Span.End }).Where(cut => IsIn(line, cut)).Append(line.End).Distinct().Order())
        {
            paragraph.Add(from < cut ? Run(text[from..cut]) : null);
            paragraph.Add(here.Where(comment => comment.Span.End == cut && IsIn(line, cut)).Select(comment => new[] { End(comment.Id), Reference(comment.Id) }));
            paragraph.Add(here.Where(comment => comment.Span.Start == cut && IsIn(line, cut)).Select(comment => Start(comment.Id)));
            from = cut;
        }

        return paragraph;
    }

    private static bool IsIn(TextSpan line, int cut) => cut >= line.Start && cut <= line.End;
}
