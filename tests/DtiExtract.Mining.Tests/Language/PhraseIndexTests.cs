using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Tests.Language;

public sealed class PhraseIndexTests
{
    private static readonly string[] Phrases = ["hồ sơ", "hồ sơ sức khỏe", "cán bộ công chức", "mức độ 3", "kí số"];
    private readonly List<IndexedWord> _words = [];
    private readonly List<PhraseHit> _hits = [];

    [Theory]
    [InlineData("Hồ sơ sức khoẻ điện tử", "hồ sơ|hồ sơ sức khỏe")]
    [InlineData("cán bộ, công chức xã", "cán bộ công chức")]
    [InlineData("dịch vụ mức độ 3 và 4", "mức độ 3")]
    [InlineData("được ký số", "kí số")]
    [InlineData("hồ. Sơ", "")]
    [InlineData("cán bộ: công chức", "")]
    [InlineData("mức độ 3.000", "")]
    [InlineData("hồ sơn", "")]
    public void Finds_whole_words_whatever_their_spelling(string text, string found)
    {
        Find(text);

        Assert.Equal(found, string.Join('|', _hits.Select(hit => Phrases[hit.Phrase])));
    }

    [Fact]
    public void Tells_numbers_and_what_parts_the_words()
    {
        Find("đạt 1.234,5, hồ sơ; hết");

        Assert.Equal([false, true, false, false, false, false], _words.Select(word => word.IsNumber));
        Assert.Equal([Border.None, Border.None, Border.Comma, Border.None, Border.Sentence, Border.None], _words.Select(word => word.Border));
    }

    private void Find(string text) => new PhraseIndex([.. Phrases.Select(Syllable.Fold)]).Find(text, _words, _hits);
}
