namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>What columns side by side mean.</summary>
internal enum BandKind
{
    /// <summary>Nothing: a line of text with a tab or wide spaces in it.</summary>
    Text,

    /// <summary>Running text in columns: down the first, then down the next.</summary>
    Columns,

    /// <summary>The head of an official letter, or its end with receivers and signature.</summary>
    Letterhead,

    /// <summary>A table: row by row.</summary>
    Table,
}
