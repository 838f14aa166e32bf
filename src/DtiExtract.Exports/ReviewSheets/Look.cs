namespace DtiExtract.Exports.ReviewSheets;

/// <summary>How words look on a sheet.</summary>
internal enum Look
{
    /// <summary>As running text.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Bold, and larger than all else.</summary>
    Title,

    /// <summary>Bold with a line below.</summary>
    Motto,
}
