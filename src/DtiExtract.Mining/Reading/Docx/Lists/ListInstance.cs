using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>One list (<c>w:num</c>): a definition, and what it changes of it.</summary>
internal sealed class ListInstance
{
    private readonly ListLevel?[] _levels = new ListLevel?[ListDefinition.Depth];
    private readonly int?[] _starts = new int?[ListDefinition.Depth];

    /// <summary>Number of the definition.</summary>
    public int? Definition { get; private set; }

    /// <summary>Reads <c>w:num</c>.</summary>
    public static ListInstance Read(PartReader xml)
    {
        var list = new ListInstance();
        int overridden = 0;
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "abstractNumId":
                    list.Definition = xml.Number();
                    break;
                case "lvlOverride":
                    overridden = Math.Clamp(xml.Number("ilvl") ?? 0, 0, ListDefinition.Depth - 1);
                    break;
                case "startOverride":
                    list._starts[overridden] = ListLevel.ReadStart(xml);
                    break;
                case "lvl":
                    list._levels[overridden] = ListLevel.Read(xml);
                    break;
            }
        }

        return list;
    }

    /// <summary>The level that the list has in place of its definition's.</summary>
    public ListLevel? LevelInstead(int level) => _levels[level];

    /// <summary>The number with which the list begins the level anew.</summary>
    public int? StartInstead(int level) => _starts[level];
}
