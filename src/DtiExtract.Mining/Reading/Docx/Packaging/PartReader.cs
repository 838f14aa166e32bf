using System.Globalization;
using System.Xml;

namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>
/// Reads the XML of one part, forward only. Elements that nobody asks about are read through, as if their children stood in
/// their place: wrappers such as content controls and links need no code.
/// </summary>
internal sealed class PartReader : IDisposable
{
    /// <summary>What <see cref="Inside"/> says of an element without content.</summary>
    private const int Nothing = int.MaxValue;

    /// <summary>Longest attribute that is looked at; names, numbers and patterns of real documents are shorter.</summary>
    private const int MaxAttribute = 512;

    private readonly XmlReader _xml;
    private readonly MeteredStream _stream;
    private readonly ReadingBudget _budget;
    private readonly string _word;
    private readonly string _strictWord;
    private readonly string _math;
    private readonly string _strictMath;
    private readonly string _compatibility;
    private readonly char[] _buffer = new char[1024];

    public PartReader(string part, MeteredStream stream, XmlNameTable names, ReadingBudget budget)
    {
        Part = part;
        _stream = stream;
        _budget = budget;
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        _word = names.Add("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        _strictWord = names.Add("http://purl.oclc.org/ooxml/wordprocessingml/main");
        _math = names.Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        _strictMath = names.Add("http://purl.oclc.org/ooxml/officeDocument/math");
        _compatibility = names.Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
    }

    /// <summary>The name of the part.</summary>
    public string Part { get; }

    /// <summary>Number of the last paragraph met in the part, from 0, skipped ones counted; -1 before the first.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>The current element's name without its prefix.</summary>
    public string LocalName => _xml.LocalName;

    /// <summary>Whether the current element is one of WordprocessingML.</summary>
    public bool IsWord => ReferenceEquals(_xml.NamespaceURI, _word) || ReferenceEquals(_xml.NamespaceURI, _strictWord);

    /// <summary>Whether the current element belongs to a formula.</summary>
    public bool IsMath => ReferenceEquals(_xml.NamespaceURI, _math) || ReferenceEquals(_xml.NamespaceURI, _strictMath);

    /// <summary>Whether the current element offers one content in several forms.</summary>
    public bool IsAlternateContent => ReferenceEquals(_xml.NamespaceURI, _compatibility) && LocalName == "AlternateContent";

    /// <summary>The inside of the current element, to be handed to <see cref="MoveToElement"/>; taken before anything else is read.</summary>
    public int Inside => _xml.IsEmptyElement ? Nothing : _xml.Depth;

    /// <summary>Moves to the document's root.</summary>
    public void MoveToRoot()
    {
        while (_xml.NodeType != XmlNodeType.Element && Read())
        {
        }
    }

    /// <summary>Moves to the next start tag inside; false when the element ends.</summary>
    public bool MoveToElement(int inside)
    {
        while (MoveInside(inside))
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves past the current element's content.</summary>
    public void Skip()
    {
        int inside = Inside;
        while (MoveToElement(inside))
        {
        }
    }

    /// <summary>Moves to the next text inside; false when the element ends.</summary>
    public bool MoveToText(int inside)
    {
        while (MoveInside(inside))
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next stretch of the current text, empty at its end; valid until the next call.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        _stream.StartTag();
        return _buffer.AsSpan(0, _xml.ReadValueChunk(_buffer, 0, _buffer.Length));
    }

    /// <summary>An attribute in the namespace of the current element; null when it is absent or longer than any real one.</summary>
    public string? Attribute(string name) => Bounded(_xml.GetAttribute(name, _xml.NamespaceURI));

    /// <summary>An attribute without a namespace; null when it is absent or longer than any real one.</summary>
    public string? PlainAttribute(string name) => Bounded(_xml.GetAttribute(name));

    /// <summary>The attribute <c>val</c>, as most elements call it.</summary>
    public string? Value => Attribute("val");

    /// <summary>The attribute as a number; null when it is none.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The current element as a switch: on, unless its value says off.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private static string? Bounded(string? value) => value is { Length: <= MaxAttribute } ? value : null;

    private bool MoveInside(int inside) => inside != Nothing && Read() && _xml.Depth > inside;

    private bool Read()
    {
        _stream.StartTag();
        if (!_xml.Read())
        {
            return false;
        }

        if (_xml.NodeType == XmlNodeType.Element)
        {
            _budget.CheckDepth(_xml.Depth);
            CountParagraph();
        }

        return true;
    }

    private void CountParagraph()
    {
        string name = _xml.LocalName;
        if (name == "p" && IsWord)
        {
            Paragraph++;
            _budget.CountParagraph();
        }
        else if (name == "tr" && IsWord)
        {
            _budget.CountParagraph();
        }
    }
}
