using System.Xml;
using System.Xml.Linq;
using static DtiExtract.Exports.CommentedDocuments.CommentsXml;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Copies the main part of a .docx with comments at their words. Never more than one paragraph is held, whatever a file holds.</summary>
internal static class DocumentXml
{
    /// <summary>The most characters of a part that is copied; those of real reports have a tenth of it.</summary>
    public const long MostCharacters = 64L << 20;

    /// <summary>How any part is read: whatever is in it comes from a stranger.</summary>
    public static XmlReaderSettings Reading { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <summary>Copies it.</summary>
    /// <returns>How many paragraphs it has: an anchor behind the last of them stands nowhere.</returns>
    /// <exception cref="XmlException">It is no XML, or too large.</exception>
    public static int Copy(Stream from, Stream to, ILookup<int, Anchor> anchors)
    {
        using var reader = XmlReader.Create(from, Reading);
        using var writer = XmlWriter.Create(to);
        int paragraph = 0;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "p" } && reader.NamespaceURI == W.NamespaceName)
            {
                var outer = (XElement)XNode.ReadFrom(reader);
                paragraph += Mark(outer, paragraph, anchors);
                outer.WriteTo(writer);
            }
            else
            {
                CopyNode(reader, writer);
                reader.Read();
            }
        }

        return paragraph;
    }

    /// <summary>Marks the words of a paragraph, and of those in text boxes inside it at the paragraph itself: comments can't stand in text boxes.</summary>
    /// <returns>How many paragraphs there are.</returns>
    private static int Mark(XElement outer, int first, ILookup<int, Anchor> anchors)
    {
        int count = outer.DescendantsAndSelf(W + "p").Count();
        Anchor[] here = [.. anchors[first], .. Enumerable.Range(first + 1, count - 1).SelectMany(inner => anchors[inner]).Select(anchor => anchor with { Words = string.Empty })];
        if (here.Length > 0)
        {
            Array.ForEach(here, new AnchoredParagraph(outer).Mark);
        }

        return count;
    }

    private static void CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                writer.WriteWhitespace(reader.Value);
                break;
        }
    }
}
