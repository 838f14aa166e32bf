namespace DtiExtract.Service.Ingestion.Receiving.Streams;

/// <summary>A file can't be read to its end: the connection ended, or the disk that it comes from failed. What the archive's own disk does is another matter.</summary>
/// <param name="cause">What happened.</param>
public sealed class BrokenSourceException(Exception cause) : Exception("The source of a file broke off.", cause);
