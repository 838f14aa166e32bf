using System.IO.Compression;
using System.Text;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.Docx;

namespace DtiExtract.Mining.Tests.Reading.Docx;

/// <summary>Makes .docx files by hand, part by part.</summary>
internal sealed class DocxBuilder
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly StringBuilder _relationships = new();

    /// <summary>The namespace declarations that every part gets.</summary>
    public static string Namespaces { get; } =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" """ +
        """xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" """ +
        """xmlns:v="urn:schemas-microsoft-com:vml" """;

    public static DocxBuilder WithBody(string body) =>
        new DocxBuilder().Part("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>")
            .Part("_rels/.rels", $"""<Relationships><Relationship Id="r1" Type="{Transitional}/officeDocument" Target="word/document.xml"/></Relationships>""");

    /// <summary>A paragraph with one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A table row of plain cells.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(static text => Cell(P(text))))}</w:tr>";

    /// <summary>A table cell.</summary>
    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    /// <summary>The paragraph properties that put a paragraph into a list.</summary>
    public static string InList(int list, int level = 0) => $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""";

    /// <summary>A list level.</summary>
    public static string Level(int level, string format, string pattern, string more = "", int start = 1) =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{pattern}"/></w:lvl>""";

    public DocxBuilder Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public DocxBuilder Part(string name, byte[] content)
    {
        _parts[name] = content;
        return this;
    }

    public DocxBuilder Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    public DocxBuilder Styles(string styles) => Related("styles", "styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public DocxBuilder Numbering(string lists) => Related("numbering", "numbering.xml", $"<w:numbering {Namespaces}>{lists}</w:numbering>");

    /// <summary>One list, number 1, of the levels.</summary>
    public DocxBuilder List(params string[] levels) =>
        Numbering($"""<w:abstractNum w:abstractNumId="7">{string.Concat(levels)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>""");

    public DocxBuilder Footnotes(string notes) => Related("footnotes", "footnotes.xml", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    public DocxBuilder Endnotes(string notes) => Related("endnotes", "endnotes.xml", $"<w:endnotes {Namespaces}>{notes}</w:endnotes>");

    public DocxBuilder Header(string name, string blocks) => Related("header", name, $"<w:hdr {Namespaces}>{blocks}</w:hdr>");

    public DocxBuilder Footer(string name, string blocks) => Related("footer", name, $"<w:ftr {Namespaces}>{blocks}</w:ftr>");

    public DocxBuilder External(string kind, string target)
    {
        _relationships.Append($"""<Relationship Id="e" Type="{Transitional}/{kind}" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    public byte[] Build()
    {
        Part("word/_rels/document.xml.rels", $"<Relationships>{_relationships}</Relationships>");
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in _parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public ReportText Read(ReadingLimits? limits = null) => Read(Build(), limits);

    public static ReportText Read(byte[] bytes, ReadingLimits? limits = null) =>
        new DocxReader(limits ?? new ReadingLimits()).Read(ReportSource.FromBytes("báo cáo.docx", bytes), TestContext.Current.CancellationToken);

    /// <summary>The blocks of the document as read, a line each.</summary>
    public string[] Lines()
    {
        ReportText report = Read();
        return [.. report.Blocks.Select(block => block.Span.Slice(report.Text))];
    }

    private DocxBuilder Related(string kind, string target, string xml)
    {
        _relationships.Append($"""<Relationship Id="r{_relationships.Length}" Type="{Transitional}/{kind}" Target="{target}"/>""");
        return Part("word/" + target, xml);
    }
}
