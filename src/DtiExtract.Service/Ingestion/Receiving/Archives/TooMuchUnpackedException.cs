namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>More bytes came out of the archives of a batch than the limit allows.</summary>
internal sealed class TooMuchUnpackedException() : Exception("Too much came out of the archives.");
