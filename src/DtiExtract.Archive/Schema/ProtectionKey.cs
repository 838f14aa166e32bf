namespace DtiExtract.Archive.Schema;

/// <summary>A key by which cookies are sealed, shared by all nodes.</summary>
public sealed class ProtectionKey
{
    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>The key as XML.</summary>
    public required string Xml { get; set; }
}
