namespace DtiExtract.Mining.Outline.Headers;

/// <summary>A kind of administrative unit.</summary>
/// <param name="Word">The word before the name, as in a sentence.</param>
/// <param name="Level">The level of such units.</param>
/// <param name="Written">How it is written before a name, in lower case, with what parts it from the name.</param>
internal sealed record UnitKind(string Word, UnitLevel Level, string Written)
{
    /// <summary>All kinds in all their spellings; where one is the end of another, the longer stands first.</summary>
    public static IReadOnlyList<UnitKind> All { get; } =
    [
        new("thị xã", UnitLevel.District, "thị xã "),
        new("xã", UnitLevel.Commune, "xã "),
        new("phường", UnitLevel.Commune, "phường "),
        new("thị trấn", UnitLevel.Commune, "thị trấn "),
        new("đặc khu", UnitLevel.Commune, "đặc khu "),
        new("huyện", UnitLevel.District, "huyện "),
        new("quận", UnitLevel.District, "quận "),
        new("thành phố", UnitLevel.District, "thành phố "),
        new("thành phố", UnitLevel.District, "tp. "),
        new("thành phố", UnitLevel.District, "tp."),
        new("thành phố", UnitLevel.District, "tp "),
        new("thị xã", UnitLevel.District, "tx. "),
        new("thị xã", UnitLevel.District, "tx."),
        new("thị xã", UnitLevel.District, "tx "),
        new("tỉnh", UnitLevel.Province, "tỉnh "),
    ];

    /// <summary>Whether units of this kind may be named by a number: "phường 12".</summary>
    public bool MayBeNumbered => Word is "phường" or "quận";
}
