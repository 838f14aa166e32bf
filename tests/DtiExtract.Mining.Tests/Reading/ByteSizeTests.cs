using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Reading;

public sealed class ByteSizeTests
{
    [Theory]
    [InlineData(0, "0 byte")]
    [InlineData(1023, "1023 byte")]
    [InlineData(8L << 20, "8 MB")]
    [InlineData(1_300_000_000, "1,2 GB")]
    [InlineData((1L << 30) - 1, "1 GB")]
    public void Writes_sizes_as_people_read_them(long bytes, string written) => Assert.Equal(written, ByteSize.Format(bytes));
}
