using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests.Language;

public sealed class LookAlikesTests
{
    [Fact]
    public void Leaves_the_letters_of_the_language_and_printable_ascii_alone()
    {
        IEnumerable<char> ascii = Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code);

        Assert.All(VietnameseForms.MarkedLetters.Concat("Đđ").Concat(ascii), c => Assert.Equal(c, LookAlikes.Plain(c)));
    }

    [Theory]
    [InlineData("\u0000\u0009\u000A\u000B\u000C\u000D\u001F\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000", ' ')]
    [InlineData("\u00AD\u200B\u200C\u200D\u2060\uFEFF", '\0')]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D", '-')]
    [InlineData("\u2044\u2215\uFF0F", '/')]
    [InlineData("\uFF05\u066A\uFE6A", '%')]
    [InlineData("\uFF0C\u066B\u201A", ',')]
    [InlineData("\uFF0E", '.')]
    [InlineData("“”„″«»", '"')]
    public void Knows_all_forms_of(string forms, char plain) => Assert.All(forms, c => Assert.Equal(plain, LookAlikes.Plain(c)));

    [Theory]
    [InlineData("аеорсхуАЕОРСХУ", "aeopcxyAEOPCXY")]
    [InlineData("０１２３４５６７８９", "0123456789")]
    [InlineData("ÐƉðɖ", "ĐĐđđ")]
    public void Reads_letters_and_digits_of_other_scripts(string written, string meant) =>
        Assert.Equal(meant, string.Concat(written.Select(LookAlikes.Plain)));

    [Theory]
    [InlineData('²')]
    [InlineData('½')]
    [InlineData('…')]
    [InlineData('·')]
    [InlineData('٣')]
    public void Leaves_what_has_a_meaning_of_its_own(char c) => Assert.Equal(c, LookAlikes.Plain(c));
}
