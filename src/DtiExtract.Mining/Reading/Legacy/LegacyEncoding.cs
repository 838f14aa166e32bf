namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>Encodings of old Vietnamese fonts, found as runs of Latin-1 characters inside text of any format.</summary>
internal enum LegacyEncoding
{
    /// <summary>TCVN3 (ABC), of fonts named <c>.Vn…</c>.</summary>
    Tcvn3,

    /// <summary>VNI Windows, of fonts named <c>VNI-…</c>.</summary>
    Vni,
}
