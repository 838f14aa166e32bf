namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>Converts text of old Vietnamese fonts to Unicode (reference, sections 7.2 and 7.3).</summary>
internal static class LegacyText
{
    /// <summary>The text in Unicode, composed. What the encoding does not know stays as it is, ASCII always does.</summary>
    /// <param name="encoding">The encoding of the run.</param>
    /// <param name="text">The characters as they stand when the run is read as Latin-1.</param>
    public static string Decode(LegacyEncoding encoding, ReadOnlySpan<char> text) => encoding switch
    {
        LegacyEncoding.Tcvn3 => Tcvn3Table.Decode(text),
        LegacyEncoding.Vni => VniTable.Decode(text),
    };
}
