using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Training.Tests.Classifying;

public sealed class FeatureExtractorTests
{
    [Fact]
    public void Names_every_feature_of_a_small_context()
    {
        FigureContext context = Some.Context(before: "Ký số 19/20", headings: "Hồ sơ\nPhần I") with { CriterionIndicators = [Some.Signed] };
        context = context with { Figure = context.Figure with { Unit = "văn bản", Percent = 95 } };

        Assert.Equal(
            new[]
            {
                "any ~ho", "any ~ho so", "any ~ki", "any ~ki so", "any ~so", "any ~so", "any ~so #/#", "any ~#/#",
                "criterion outgoing-docs-signed-rate",
                "figure part no", "figure percent below", "figure role result", "figure size 10", "figure type ratio",
                "heading hồ", "heading hồ sơ", "heading sơ", "heading ~ho", "heading ~ho so", "heading ~so",
                "near #/#", "near kí", "near kí số", "near số", "near số #/#",
                "near ~#/#", "near ~ki", "near ~ki so", "near ~so", "near ~so #/#",
                "near …#/#", "near …#/#$", "near …/#$", "near …^#/", "near …^#/#", "near …^#/#$",
                "near …^ki", "near …^ki$", "near …^so", "near …^so$", "near …ki$", "near …so$",
                "path i", "path phần", "path phần i", "path ~i", "path ~phan", "path ~phan i",
                "unit bản", "unit văn", "unit văn bản", "unit ~ban", "unit ~van", "unit ~van ban",
            }.Order(StringComparer.Ordinal),
            Names(context).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("đạt 98,7%", "đạt #%")]
    [InlineData("đạt 98.7 %", "đạt #%")]
    [InlineData("năm 2024.", "năm #year")]
    [InlineData("6.240 hồ sơ", "# hồ sơ")]
    [InlineData("533/533", "#/#")]
    [InlineData("mạng 4G", "mạng 4g")]
    public void Replaces_numbers_by_their_type(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("một hai ba", 2, "hai ba")]
    [InlineData("một hai ba ", 2, "hai ba")]
    [InlineData("một", 3, "một")]
    [InlineData("", 3, "")]
    public void Takes_the_last_words(string text, int count, string words) => Assert.Equal(words, Words(text[ZoneWords.StartOfLast(text, count)..]));

    [Fact]
    public void Gives_every_zone_its_weight_however_long_it_is()
    {
        float Length(string own)
        {
            Span<Feature> features = new Feature[FeatureExtractor.MostFeatures];
            var writer = new FeatureWriter(features);
            FeatureExtractor.Extract(Some.Context(own), ref writer);
            return features[..writer.Count].ToArray().Sum(feature => feature.Value * feature.Value);
        }

        Assert.Equal(Length("hồ sơ"), Length("hồ sơ nộp trực tuyến của dịch vụ công toàn trình"), 3);
    }

    [Fact]
    public void Has_room_for_the_longest_contexts()
    {
        string text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"nghiêngngảngả{(char)('a' + (i % 26))} "));

        Assert.True(Names(Some.Context(text, text, text, $"{text}\n{text}") with { After = text, Requirement = text }).Count < FeatureExtractor.MostFeatures);
    }

    [Fact]
    public void Hashes_as_ever() => Assert.Equal((0x4F9F2CABu, 0x811C9DC5u), (FeatureHash.Of("hello"), FeatureHash.Of(string.Empty)));

    private static List<string> Names(FigureContext context)
    {
        List<string> names = [];
        var writer = new FeatureWriter(new Feature[FeatureExtractor.MostFeatures], names);
        FeatureExtractor.Extract(context, ref writer);
        return names;
    }

    private static string Words(string text)
    {
        var words = new ZoneWords(new ZoneWord[20], new char[200], new char[200]);
        words.Read(text);
        string found = string.Empty;
        foreach (ZoneWord word in words.All)
        {
            found += $" {word.In(words.Folded)}";
        }

        return found.Trim();
    }
}
