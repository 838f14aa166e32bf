using System.Globalization;

namespace DtiExtract.Corpus.Source;

/// <summary>How the letters of a plain text are stored.</summary>
public enum LetterForm
{
    /// <summary>One character a letter.</summary>
    Composed,

    /// <summary>Base letter and all marks apart.</summary>
    Decomposed,

    /// <summary>Only the tone mark apart.</summary>
    HalfComposed,
}

/// <summary>The bytes of a plain text.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,

    /// <summary>TCVN3 (ABC).</summary>
    Tcvn3,

    /// <summary>VNI Windows.</summary>
    Vni,

    /// <summary>Windows-1258.</summary>
    Windows1258,
}

/// <summary>How a report is rendered; each member is an option of the source format.</summary>
public sealed record RenderOptions
{
    /// <summary>The column at which lines of a plain text break; null for whole paragraphs.</summary>
    public int? Wrap { get; init; }

    /// <summary>An empty line after each line.</summary>
    public bool BlankLines { get; init; }

    /// <summary>Page numbers.</summary>
    public bool PageNumbers { get; init; }

    /// <summary>How letters are stored.</summary>
    public LetterForm Letters { get; init; }

    /// <summary>The bytes of a plain text.</summary>
    public TextEncoding Encoding { get; init; }

    /// <summary>A byte-order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Carriage return and line feed as line end.</summary>
    public bool CarriageReturns { get; init; }

    /// <summary>Headings and lists numbered by the word processor.</summary>
    public bool AutoNumbering { get; init; }

    /// <summary>Paragraphs in the font .VnTime.</summary>
    public bool VnTime { get; init; }

    /// <summary>The body in two columns.</summary>
    public bool TwoColumns { get; init; }

    /// <summary>The running head.</summary>
    public string? RunningHead { get; init; }

    /// <summary>Non-breaking spaces inside figures.</summary>
    public bool NonBreakingSpaces { get; init; }

    /// <summary>A last page that is a picture.</summary>
    public bool ScanPage { get; init; }

    /// <summary>Reads the list of options.</summary>
    /// <exception cref="FormatException">An option is not known.</exception>
    public static RenderOptions Parse(IEnumerable<string> options) =>
        options.Aggregate(new RenderOptions(), (parsed, option) => parsed.With(option));

    private RenderOptions With(string option)
    {
        int equals = option.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? option : option[..equals];
        string value = equals < 0 ? "" : option[(equals + 1)..];
        return name switch
        {
            "wrap" => this with { Wrap = int.Parse(value, CultureInfo.InvariantCulture) },
            "blank-lines" => this with { BlankLines = true },
            "page-numbers" => this with { PageNumbers = true },
            "nfd" => this with { Letters = LetterForm.Decomposed },
            "half-composed" => this with { Letters = LetterForm.HalfComposed },
            "tcvn3" => this with { Encoding = TextEncoding.Tcvn3 },
            "vni" => this with { Encoding = TextEncoding.Vni },
            "cp1258" => this with { Encoding = TextEncoding.Windows1258, Letters = LetterForm.HalfComposed },
            "utf16le" => this with { Encoding = TextEncoding.Utf16LittleEndian },
            "utf16be" => this with { Encoding = TextEncoding.Utf16BigEndian },
            "bom" => this with { ByteOrderMark = true },
            "crlf" => this with { CarriageReturns = true },
            "auto-numbering" => this with { AutoNumbering = true },
            "vntime" => this with { VnTime = true },
            "two-columns" => this with { TwoColumns = true },
            "running-head" => this with { RunningHead = value },
            "nbsp" => this with { NonBreakingSpaces = true },
            "scan-page" => this with { ScanPage = true },
            _ => throw new FormatException($"unknown render option '{option}'"),
        };
    }
}
