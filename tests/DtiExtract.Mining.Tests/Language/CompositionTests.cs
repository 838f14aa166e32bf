using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests.Language;

public sealed class CompositionTests
{
    public static TheoryData<string> Forms => ["decomposed", "half-composed", "tone first", "tone last"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Composes_every_letter_of_the_language(string form)
    {
        string letters = string.Concat(VietnameseForms.MarkedLetters);
        string apart = form switch
        {
            "decomposed" => VietnameseForms.Decomposed(letters),
            "half-composed" => VietnameseForms.HalfComposed(letters),
            "tone first" => VietnameseForms.ToneFirst(letters),
            _ => VietnameseForms.ToneLast(letters),
        };

        Assert.Equal(132, letters.Length);
        Assert.Equal(letters, Composed(apart));
    }

    [Theory]
    [InlineData("ty\u0309 le\u0323\u0302", "tỷ lệ")]
    [InlineData("ty\u0309 le\u0302\u0323", "tỷ lệ")]
    [InlineData("l\u00EA\u0323", "lệ")]
    [InlineData("so\u031B, so\u0301\u0302, U\u031B\u0301ng", "sơ, số, Ứng")]
    [InlineData("ba\u0306\u0300ng", "bằng")]
    public void Composes_words_however_their_marks_were_typed(string written, string composed) => Assert.Equal(composed, Composed(written));

    [Theory]
    [InlineData("b\u0301")]
    [InlineData("\u0301")]
    [InlineData("á\u0301")]
    [InlineData("e\u031B")]
    public void Leaves_marks_that_make_no_letter(string text) => Assert.Equal(text, Composed(text));

    [Theory]
    [InlineData("a\u0340", "à")]
    [InlineData("a\u0341", "á")]
    [InlineData("d\u0335", "đ")]
    [InlineData("D\u0335", "Đ")]
    public void Composes_old_marks_and_the_stroke(string text, string composed) => Assert.Equal(composed, Composed(text));

    private static string Composed(string text)
    {
        Span<char> target = new char[text.Length];
        return new string(target[..Composition.Compose(text, target)]);
    }
}
