using DtiExtract.Mining.Reading.Docx.Packaging;

namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>What a cell's format says of its place (<c>w:tcPr</c>).</summary>
internal readonly record struct CellFormat
{
    /// <summary>Most grid columns of one cell; Word allows 63.</summary>
    private const int MaxSpan = 1024;

    public CellFormat()
    {
    }

    /// <summary>How many grid columns it covers.</summary>
    public int Span { get; private init; } = 1;

    /// <summary>Whether it is the first of cells merged downwards.</summary>
    public bool BeginsDown { get; private init; }

    /// <summary>Whether it is merged into the cell above.</summary>
    public bool ContinuesDown { get; private init; }

    /// <summary>Whether it is merged into the cell before it.</summary>
    public bool ContinuesAcross { get; private init; }

    /// <summary>Whether a tracked change deletes it.</summary>
    public bool IsDeleted { get; private init; }

    /// <summary>Reads <c>w:tcPr</c>.</summary>
    public static CellFormat Read(PartReader xml)
    {
        var format = new CellFormat();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            format = format.With(xml);
        }

        return format;
    }

    /// <summary>A number of grid columns that is not larger than any table.</summary>
    public static int Columns(int? stated, int least) => Math.Clamp(stated ?? least, least, MaxSpan);

    private CellFormat With(PartReader xml)
    {
        switch (xml.LocalName)
        {
            case "gridSpan":
                return this with { Span = Columns(xml.Number(), 1) };
            case "vMerge":
                bool begins = xml.Value == "restart";
                return this with { BeginsDown = begins, ContinuesDown = !begins };
            case "hMerge":
                return this with { ContinuesAcross = xml.Value != "restart" };
            case "cellDel":
                return this with { IsDeleted = true };
            case "tcPrChange":
                xml.Skip();
                return this;
            default:
                return this;
        }
    }
}
