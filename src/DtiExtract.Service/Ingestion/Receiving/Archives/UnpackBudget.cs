namespace DtiExtract.Service.Ingestion.Receiving.Archives;

/// <summary>How many bytes may still come out of the archives of a batch.</summary>
/// <param name="bytes">The limit.</param>
internal sealed class UnpackBudget(long bytes)
{
    private long _left = bytes;

    /// <summary>Takes note of bytes that came out.</summary>
    /// <exception cref="TooMuchUnpackedException">There were too many.</exception>
    public void Spend(int count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new TooMuchUnpackedException();
        }
    }
}
