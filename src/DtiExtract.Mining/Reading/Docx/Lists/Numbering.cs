using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>The lists of a document.</summary>
internal sealed class Numbering
{
    /// <summary>Most lists kept; documents that were pasted together for years have thousands.</summary>
    private const int MaxLists = 20_000;

    /// <summary>Most definitions kept; Word itself holds about two thousand.</summary>
    private const int MaxDefinitions = 2_500;

    private readonly StyleSheet _styles;
    private readonly Dictionary<int, ListDefinition> _definitions = [];
    private readonly Dictionary<int, ListInstance> _lists = [];

    private Numbering(StyleSheet styles) => _styles = styles;

    /// <summary>Reads the part of lists; a document without one has no lists.</summary>
    public static Numbering Read(PartReader? xml, StyleSheet styles)
    {
        var numbering = new Numbering(styles);
        if (xml is not null)
        {
            numbering.ReadAll(xml);
        }

        return numbering;
    }

    /// <summary>The list of that number with its definition; false when the document has none.</summary>
    public bool TryFind(int number, out (ListInstance List, ListDefinition Definition) found)
    {
        found = default;
        if (!_lists.TryGetValue(number, out ListInstance? list) || DefinitionOf(list) is not { } definition)
        {
            return false;
        }

        if (definition.StyleLink is { } style && _styles.Find(style).Paragraph.List is { } linked && _lists.TryGetValue(linked, out ListInstance? other))
        {
            definition = DefinitionOf(other) ?? definition;
        }

        found = (list, definition);
        return true;
    }

    private ListDefinition? DefinitionOf(ListInstance list) => list.Definition is { } number ? _definitions.GetValueOrDefault(number) : null;

    private void ReadAll(PartReader xml)
    {
        xml.MoveToRoot();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "abstractNum" when _definitions.Count < MaxDefinitions && xml.Number("abstractNumId") is { } number:
                    _definitions.TryAdd(number, ListDefinition.Read(xml));
                    break;
                case "num" when _lists.Count < MaxLists && xml.Number("numId") is { } number:
                    _lists.TryAdd(number, ListInstance.Read(xml));
                    break;
            }
        }
    }
}
