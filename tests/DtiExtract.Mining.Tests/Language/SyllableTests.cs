using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests.Language;

public sealed class SyllableTests
{
    [Theory]
    [InlineData("Thanh Hoá", "thanh hóa")]
    [InlineData("UỶ BAN", "ủy ban")]
    [InlineData("tỷ lệ", "tỉ lệ")]
    [InlineData("kĩ năng", "kĩ năng")]
    [InlineData("kỹ năng", "kĩ năng")]
    [InlineData("hoàn toàn", "hoàn toàn")]
    [InlineData("quý I", "quí i")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("Đạt", "đạt")]
    public void Folds_case_tone_placement_and_y(string written, string folded) => Assert.Equal(folded, Syllable.Fold(written));
}
