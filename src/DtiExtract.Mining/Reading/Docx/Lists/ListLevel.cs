using DtiExtract.Mining.Reading.Docx.Formatting;
using DtiExtract.Mining.Reading.Docx.Packaging;
using DtiExtract.Mining.Reading.Legacy;

namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>How one level of a list numbers its items.</summary>
internal sealed record ListLevel
{
    /// <summary>Largest number that Word lets a list begin with.</summary>
    private const int LargestStart = 32_767;

    /// <summary>A level about which the document says nothing.</summary>
    public static ListLevel Unstated { get; } = new() { Kind = NumberKind.None };

    /// <summary>The first number.</summary>
    public int Start { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberKind Kind { get; init; }

    /// <summary>The number with what stands around it; <c>%1</c> to <c>%9</c> are the numbers of the levels.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Whether white space follows the number.</summary>
    public bool IsSpaced { get; init; } = true;

    /// <summary>Whether numbers of higher levels are written as plain ones.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, counted from 1, after which this one begins anew; 0 for none, null for any higher one.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>The paragraph style whose paragraphs stand on this level.</summary>
    public string? Style { get; init; }

    /// <summary>Reads <c>w:lvl</c>.</summary>
    public static ListLevel Read(PartReader xml)
    {
        var level = new ListLevel();
        int inside = xml.Inside;
        while (xml.MoveToElement(inside))
        {
            level = level.With(xml);
        }

        return level;
    }

    /// <summary>Reads a first number; 0 where none is stated, as the format prescribes.</summary>
    public static int ReadStart(PartReader xml) => Math.Clamp(xml.Number() ?? 0, 0, LargestStart);

    /// <summary>Whether an item on <paramref name="higher"/> makes <paramref name="own"/>, this level, begin anew; both from 0.</summary>
    public bool RestartsAfter(int higher, int own) => higher < (RestartAfter ?? own);

    private ListLevel With(PartReader xml)
    {
        switch (xml.LocalName)
        {
            case "start":
                return this with { Start = ReadStart(xml) };
            case "numFmt":
                return this with { Kind = ListNumber.KindOf(xml.Value) };
            case "lvlText":
                return this with { Pattern = xml.Value ?? "" };
            case "suff":
                return this with { IsSpaced = xml.Value != "nothing" };
            case "isLgl":
                return this with { IsLegal = xml.IsOn };
            case "lvlRestart":
                return this with { RestartAfter = xml.Number() };
            case "pStyle":
                return this with { Style = xml.Value };
            case "pPr":
                xml.Skip();
                return this;
            case "rPr":
                return InFont(RunFormat.Read(xml));
            default:
                return this;
        }
    }

    private ListLevel InFont(in RunFormat format) =>
        format.Font?.Encoding is { } encoding ? this with { Pattern = LegacyText.Decode(encoding, Pattern) } : this;
}
