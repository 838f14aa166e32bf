namespace DtiExtract.Mining.Reading.Pdf.Layout;

/// <summary>What a row of a table is.</summary>
internal enum RowRole
{
    /// <summary>An ordinary row.</summary>
    Body,

    /// <summary>The heads of the columns, which are level in their middles whatever the other rows are.</summary>
    Head,

    /// <summary>What the last row of the page before has left over: a few lines that are level with nothing.</summary>
    Rest,
}
