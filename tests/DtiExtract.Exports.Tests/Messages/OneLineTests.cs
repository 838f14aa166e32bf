using DtiExtract.Exports.Messages;

namespace DtiExtract.Exports.Tests.Messages;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("a\r\n\t b", "a b")]
    [InlineData("  a  ", "a")]
    [InlineData("a\0b\u0007", "ab")]
    [InlineData("a\u202Eb\u200Bc", "abc")]
    [InlineData("hồ sơ", "hồ sơ")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void Keeps_only_what_is_seen(string text, string line) => Assert.Equal(line, OneLine.Of(text));

    // No attribute can hold half a character.
    [Fact]
    public void Replaces_half_a_character() => Assert.Equal("a\uFFFDb", OneLine.Of("a\uD800b"));

    [Fact]
    public void Composes_letters() => Assert.Equal("tỷ lệ", OneLine.Of("ty\u0309 le\u0323\u0302"));

    [Fact]
    public void Leaves_out_the_middle_so_that_the_end_stays()
    {
        string line = OneLine.Shortened($"đầu {new string('x', 5000)} cuối", 40);

        Assert.InRange(line.Length, 30, 40);
        Assert.StartsWith("đầu ", line, StringComparison.Ordinal);
        Assert.Contains(" … ", line, StringComparison.Ordinal);
        Assert.EndsWith(" cuối", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    public void Never_splits_a_character(int most)
    {
        string line = OneLine.Shortened("a" + string.Concat(Enumerable.Repeat("😀", 100)), most);

        Assert.DoesNotContain('\uFFFD', OneLine.Of(line));
    }
}
