using DtiExtract.Mining.Criteria;
using DtiExtract.Training.Examples;

namespace DtiExtract.Training.Tests.Examples;

public sealed class VariationsTests
{
    private static readonly Example Original = new(Some.Context("tỷ lệ văn bản có ký số", "Toàn xã", "Kết quả", "1. Chính quyền số\nI. Kết quả"), Some.Signed);

    [Fact]
    public void Follows_from_the_seed() => Assert.Equal(Many(seed: 3), Many(seed: 3));

    [Fact]
    public void Drops_accents_words_and_zones_and_exchanges_synonyms()
    {
        string[] own = [.. Many(seed: 3).Select(context => context.Own)];
        string[] headings = [.. Many(seed: 3).Select(context => context.Headings)];

        Assert.Contains("ty le van ban co ky so", own);
        Assert.Contains(own, text => text.Contains("ký số văn bản", StringComparison.Ordinal));
        Assert.Contains(own, text => text.Split(' ').Length < 6);
        Assert.Contains(string.Empty, headings);
        Assert.Contains("1. Chính quyền số\nI. Kết quả", headings);
    }

    [Fact]
    public void Counts_less_than_what_a_report_states() => Assert.Equal(0.5f, new Variations(Some.Indicators, new SeededRandom(1)).Of(Original).Weight);

    [Fact]
    public void Knows_each_indicator_by_name_and_synonyms()
    {
        var synthetic = SyntheticExamples.Of(Some.Indicators);

        Assert.Contains(synthetic, example => example.Indicator == Some.Mailbox && example.Context.Own.StartsWith("mail công vụ", StringComparison.Ordinal));
        Assert.Contains(synthetic, example => example.Indicator == Some.Mailbox && example.Context.Before == "Cán bộ có thư công vụ");
        Assert.All(synthetic, example => Assert.True(example.Weight < 1));
    }

    private static FigureContext[] Many(ulong seed)
    {
        var variations = new Variations(Some.Indicators, new SeededRandom(seed));
        return [.. Enumerable.Range(0, 100).Select(_ => variations.Of(Original).Context)];
    }
}
