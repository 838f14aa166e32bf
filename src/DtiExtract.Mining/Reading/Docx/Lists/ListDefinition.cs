using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>The levels of a kind of list (<c>w:abstractNum</c>). Lists of one kind count on together.</summary>
internal sealed class ListDefinition
{
    /// <summary>How many levels a list has.</summary>
    public const int Depth = 9;

    private readonly ListLevel[] _levels = new ListLevel[Depth];

    private ListDefinition() => Array.Fill(_levels, ListLevel.Unstated);

    /// <summary>The list style that holds the levels in place of this definition.</summary>
    public string? StyleLink { get; private set; }

    /// <summary>The level, from 0.</summary>
    public ListLevel this[int level] => _levels[level];

    /// <summary>Reads <c>w:abstractNum</c>.</summary>
    public static ListDefinition Read(PartReader xml)
    {
        var definition = new ListDefinition();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            switch (xml.LocalName)
            {
                case "numStyleLink":
                    definition.StyleLink = xml.Value;
                    break;
                case "lvl" when xml.Number("ilvl") is >= 0 and < Depth and int level:
                    definition._levels[level] = ListLevel.Read(xml);
                    break;
            }
        }

        return definition;
    }
}
