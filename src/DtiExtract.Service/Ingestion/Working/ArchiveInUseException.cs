namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Another service works on the archive.</summary>
public sealed class ArchiveInUseException(string folder, Exception cause) : Exception(SentenceOf(folder).Vietnamese, cause)
{
    /// <summary>The sentence for people.</summary>
    public Wording Sentence { get; } = SentenceOf(folder);

    private static Wording SentenceOf(string folder) => new(
        $"Một dịch vụ khác đang chạy trên kho “{folder}”; hãy dừng dịch vụ đó, hoặc dùng PostgreSQL để chạy nhiều nút.",
        $"Another service runs on the archive “{folder}”; stop it, or use PostgreSQL to run several nodes.");
}
