namespace DtiExtract.Mining.Figures;

/// <summary>What a token of a line is.</summary>
internal enum TokenKind
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>Digits with the marks between them.</summary>
    Number,

    /// <summary>An address, an e-mail, or letters and digits grown together: never a number, never a unit.</summary>
    Code,

    /// <summary>%</summary>
    Percent,

    /// <summary>/</summary>
    Slash,

    /// <summary>-</summary>
    Dash,

    /// <summary>,</summary>
    Comma,

    /// <summary>:</summary>
    Colon,

    /// <summary>;</summary>
    Semicolon,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,

    /// <summary>The border between two cells of a table row.</summary>
    Cell,

    /// <summary>Anything else.</summary>
    Other,
}
