using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using static DtiExtract.Exports.CommentedDocuments.CommentsXml;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>
/// Writes a report as a .docx with what was found in it as comments at the words: into the draft itself where it is a .docx that can take them, else into a document of
/// its text.
/// </summary>
/// <param name="language">The language of the comments.</param>
/// <param name="clock">The time.</param>
public sealed class CommentedDocument(MessageLanguage language, TimeProvider clock)
{
    private readonly FindingComments _comments = new(language);

    /// <summary>The report with its comments.</summary>
    /// <param name="report">The report, with its text.</param>
    /// <param name="original">The bytes that it was read from.</param>
    /// <exception cref="ArgumentException">The report could not be read.</exception>
    public byte[] Write(MinedReport report, byte[] original)
    {
        ReportText text = report.Text ?? throw new ArgumentException("The report has no text.", nameof(report));
        return (text.Format == ReportFormat.Docx ? InDraft(report, text, original) : null) ?? TextDocument.Write(report.File, text.Text, _comments.Of(report, firstId: 0), new CommentsXml(clock.GetUtcNow()), language);
    }

    /// <summary>The draft with comments; null when they can't be put into it.</summary>
    private byte[]? InDraft(MinedReport report, ReportText text, byte[] original)
    {
        try
        {
            if (!DraftPackage.IsBounded(original))
            {
                return null;
            }

            var stream = new MemoryStream();
            stream.Write(original);
            using (var package = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false }))
            {
                if (package.MainDocumentPart is not { } main)
                {
                    return null;
                }

                XElement comments = CommentsOf(main);
                ImmutableArray<Comment> added = _comments.Of(report, NextId(comments));
                if (!TryRewrite(main, new Anchors(text, main.Uri.OriginalString.TrimStart('/')), added))
                {
                    return null;
                }

                Keep(main, comments, added);
            }

            return stream.ToArray();
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or InvalidOperationException)
        {
            // The reader of drafts is more patient than the library that writes them: what it can't take is told in a document of its text.
            return null;
        }
    }

    /// <summary>Puts the comments at their words; false when one of them would stand nowhere, as in a document whose paragraphs are of another namespace.</summary>
    private static bool TryRewrite(MainDocumentPart main, Anchors anchors, ImmutableArray<Comment> comments)
    {
        ILookup<int, Anchor> placed = comments.SelectMany(anchors.Of).ToLookup(anchor => anchor.Paragraph);
        using var copy = new MemoryStream();
        int paragraphs;
        using (Stream document = main.GetStream(FileMode.Open, FileAccess.Read))
        {
            paragraphs = DocumentXml.Copy(document, copy, placed);
        }

        if (placed.Any(here => here.Key >= paragraphs))
        {
            return false;
        }

        copy.Position = 0;
        main.FeedData(copy);
        return true;
    }

    private void Keep(MainDocumentPart main, XElement comments, ImmutableArray<Comment> added)
    {
        var xml = new CommentsXml(clock.GetUtcNow());
        comments.Add(added.Select(xml.Of));
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        using var written = new MemoryStream();
        comments.Save(written, SaveOptions.DisableFormatting);
        written.Position = 0;
        part.FeedData(written);
    }

    /// <summary>The comments that people have made in the draft; they stay.</summary>
    private static XElement CommentsOf(MainDocumentPart main)
    {
        if (main.WordprocessingCommentsPart is not { } part)
        {
            return new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
        }

        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, DocumentXml.Reading);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static int NextId(XElement comments) =>
        comments.Elements(W + "comment").Select(comment => int.TryParse(comment.Attribute(W + "id")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : -1).DefaultIfEmpty(-1).Max() + 1;
}
