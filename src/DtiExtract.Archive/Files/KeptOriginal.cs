namespace DtiExtract.Archive.Files;

/// <summary>A file that is kept.</summary>
/// <param name="Sha256">SHA-256 of its bytes in lower-case hexadecimal.</param>
/// <param name="Size">Number of bytes.</param>
public sealed record KeptOriginal(string Sha256, long Size);
