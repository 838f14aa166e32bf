using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests.Language;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("ty\u0309 le\u0323\u0302", "tỷ lệ")]
    [InlineData("ty\u0309 le\u0302\u0323", "tỷ lệ")]
    [InlineData("l\u00EA\u0323", "lệ")]
    [InlineData("so\u031B, so\u0301\u0302, U\u031B\u0301ng", "sơ, số, Ứng")]
    [InlineData("ba\u0306\u0300ng a\u0340 a\u0341", "bằng à á")]
    [InlineData("d\u0335a\u0323t", "đạt")]
    [InlineData("B\u0301nh \u0301", "B\u0301nh \u0301")]
    public void Composes_marks_in_any_order(string written, string composed)
    {
        char[] target = new char[written.Length];
        Assert.Equal(composed, new string(target, 0, Composition.Compose(written, target)));
    }
}
