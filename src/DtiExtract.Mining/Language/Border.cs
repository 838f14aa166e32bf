namespace DtiExtract.Mining.Language;

/// <summary>What parts two words, the weakest first.</summary>
public enum Border
{
    /// <summary>White space, a slash, a hyphen or quotation marks.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Clause,

    /// <summary>A semicolon, a full stop, a parenthesis or another mark.</summary>
    Sentence,

    /// <summary>The end of a line.</summary>
    Line,
}
