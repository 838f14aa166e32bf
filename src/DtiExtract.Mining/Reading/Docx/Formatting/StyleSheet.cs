using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Formatting;

/// <summary>The styles of a document, each with what it inherits.</summary>
internal sealed class StyleSheet
{
    /// <summary>Most styles kept; Word itself holds about four thousand.</summary>
    private const int MaxStyles = 10_000;

    /// <summary>Most steps from a style to the one that it refines; Word allows ten.</summary>
    private const int MaxInheritance = 32;

    private static readonly Style Plain = new("");

    private readonly Dictionary<string, Style> _stated = [];
    private readonly Dictionary<string, Style> _complete = [];
    private Style _documentDefaults = Plain;
    private Style _defaultParagraph = Plain;

    /// <summary>Reads the part of styles; a document without one has no styles.</summary>
    public static StyleSheet Read(PartReader? xml)
    {
        var sheet = new StyleSheet();
        if (xml is not null)
        {
            sheet.ReadAll(xml);
        }

        sheet._defaultParagraph = sheet.Complete(sheet._defaultParagraph, MaxInheritance).Over(sheet._documentDefaults);
        return sheet;
    }

    /// <summary>The paragraph style, the document's defaults included.</summary>
    public Style ForParagraph(string? id) => id is null ? _defaultParagraph : Find(id).Over(_documentDefaults);

    /// <summary>The style of that name, with what it inherits.</summary>
    public Style Find(string id)
    {
        if (_complete.TryGetValue(id, out Style? complete))
        {
            return complete;
        }

        if (!_stated.TryGetValue(id, out Style? stated))
        {
            return Style.Undefined(id);
        }

        return _complete[id] = Complete(stated, MaxInheritance);
    }

    /// <summary>The format that text has: what is said of it directly, then its character style, then its paragraph's style.</summary>
    public RunFormat ForRun(in RunFormat direct, Style paragraph)
    {
        RunFormat format = direct.Style is { } id ? direct.Over(Find(id).Run) : direct;
        return format.Over(paragraph.Run);
    }

    private Style Complete(Style style, int steps) =>
        steps > 0 && style.BasedOn is { } below && _stated.TryGetValue(below, out Style? parent) ? style.Over(Complete(parent, steps - 1)) : style;

    private void ReadAll(PartReader xml)
    {
        xml.MoveToRoot();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "rPrDefault":
                    ReadDefaults(xml);
                    break;
                case "style":
                    Add(xml);
                    break;
                case "latentStyles":
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadDefaults(PartReader xml)
    {
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            if (xml.LocalName == "rPr")
            {
                _documentDefaults = Plain with { Run = RunFormat.Read(xml) };
            }
        }
    }

    private void Add(PartReader xml)
    {
        bool isDefaultParagraph = xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
        var style = Style.Read(xml);
        if (isDefaultParagraph)
        {
            _defaultParagraph = style;
        }

        if (_stated.Count < MaxStyles)
        {
            _stated.TryAdd(style.Id, style);
        }
    }
}
