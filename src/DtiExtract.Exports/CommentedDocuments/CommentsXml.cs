using System.Globalization;
using System.Xml.Linq;
using DtiExtract.Exports.Messages;

namespace DtiExtract.Exports.CommentedDocuments;

/// <summary>Makes the elements of comments.</summary>
/// <param name="day">When the comments are made.</param>
internal sealed class CommentsXml(DateTimeOffset day)
{
    /// <summary>WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Author = "DtiExtract";
    private const string Initials = "DTI";

    /// <summary>A comment as the part of comments holds it.</summary>
    public XElement Of(Comment comment) => new(
        W + "comment",
        new XAttribute(W + "id", comment.Id),
        new XAttribute(W + "author", Author),
        new XAttribute(W + "date", day.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        new XAttribute(W + "initials", Initials),
        comment.Lines.Select((line, at) => new XElement(W + "p", at == 0 ? new XElement(W + "r", new XElement(W + "annotationRef")) : null, Run(line))));

    /// <summary>Where the words of a comment begin.</summary>
    public static XElement Start(int id) => new(W + "commentRangeStart", new XAttribute(W + "id", id));

    /// <summary>Where they end.</summary>
    public static XElement End(int id) => new(W + "commentRangeEnd", new XAttribute(W + "id", id));

    /// <summary>The mark of the comment, behind its words.</summary>
    public static XElement Reference(int id) => new(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", id)));

    /// <summary>Words as a run; none of them can become markup.</summary>
    public static XElement Run(string words) => new(W + "r", Text(words));

    /// <summary>Words inside a run.</summary>
    public static XElement Text(string words) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(words));

    /// <summary>The words as XML can hold them; white space at the ends stays, as one space.</summary>
    private static string Clean(string words)
    {
        string line = OneLine.Of(words);
        return line.Length == 0 ? " " : $"{SpaceFor(words[0])}{line}{SpaceFor(words[^1])}";
    }

    private static string? SpaceFor(char c) => char.IsWhiteSpace(c) ? " " : null;
}
