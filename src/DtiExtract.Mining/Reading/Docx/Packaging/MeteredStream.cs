namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>
/// Unpacked bytes of one part, counted as they come out: the length that an archive states is its maker's word.
/// Every read also answers to the cancellation token.
/// </summary>
internal sealed class MeteredStream(Stream inner, ReadingBudget budget, CancellationToken cancellationToken) : Stream
{
    /// <summary>
    /// Most bytes of one tag. The XML parser holds a whole tag in memory, so a tag without an end would take as much memory as
    /// the whole part; tags of real documents reach some hundred kilobytes (drawings packed into an attribute).
    /// </summary>
    private const int MaxTagBytes = 4 << 20;

    private int _tagBytes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins the count of the next tag.</summary>
    public void StartTag() => _tagBytes = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int read = inner.Read(buffer);
        budget.CountBytes(read);
        _tagBytes += read;
        return _tagBytes <= MaxTagBytes
            ? read
            : throw new UnreadableReportException(Problem.Of(ProblemCode.ArchiveBomb, ByteSize.Format(MaxTagBytes)));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
