namespace DtiExtract.Mining.Figures;

/// <summary>What a row of a table is to the rows above it; where its cells say different things, the later of these holds.</summary>
internal enum RowKind
{
    /// <summary>A row of its own.</summary>
    Plain,

    /// <summary>"- xã loại I": an item, which goes on with the parts that a row above opened.</summary>
    Item,

    /// <summary>"Trong đó: …": a part of the row above, or the opening of its parts.</summary>
    Part,

    /// <summary>"Tổng cộng": the sum of the rows above.</summary>
    Total,
}
