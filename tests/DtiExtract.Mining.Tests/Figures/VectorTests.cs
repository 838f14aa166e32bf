namespace DtiExtract.Mining.Tests.Figures;

public sealed class VectorTests
{
    private const int LeastRows = 250;
    private const int KnownGaps = 0;

    public static TheoryData<string> Ids => [.. Vectors.Sound.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_the_figures_of(string id)
    {
        Vector row = Vectors.Sound[id];

        string found = row.Found(row.Mine());

        Assert.True(row.Expected() == found, $"{row.Text}\nexpected:\n{row.Expected()}found:\n{found}");
    }

    [Fact]
    public void Still_misreads_every_known_gap()
    {
        Assert.True(Vectors.Gaps.Count == KnownGaps, $"{Vectors.Gaps.Count} known gaps, not {KnownGaps}");
        Assert.All(Vectors.Gaps.Values, row => Assert.True(row.Expected() != row.Found(row.Mine()), $"{row.Id} is mended: move it to the other vectors."));
    }

    [Fact]
    public void Has_enough_rows_of_which_one_in_ten_expects_nothing()
    {
        Assert.True(Vectors.Sound.Count >= LeastRows, $"{Vectors.Sound.Count} rows");
        Assert.True(Vectors.Sound.Values.Count(row => row.Expect.IsEmpty) * 10 >= Vectors.Sound.Count);
    }

    [Fact]
    public void Quotes_in_the_vectors_stand_in_their_texts_in_order() => Assert.All(Vectors.Sound.Values, row =>
    {
        int at = 0;
        foreach (VectorFigure figure in row.Expect)
        {
            int place = row.Text.IndexOf(figure.Quote, at, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{row.Id}: {figure.Quote}");
            at = place + figure.Quote.Length;
        }
    });

    [Fact]
    public void Reads_the_same_figures_from_decomposed_letters() => Assert.All(Vectors.Sound.Values.Where(row => !row.Read), row =>
    {
        string[] composed = [.. row.Mine().Select(Summary.Of)];

        Assert.Equal(composed, row.Mine(VietnameseForms.Decomposed(row.Text)).Select(Summary.Of));
        Assert.Equal(composed, row.Mine(VietnameseForms.HalfComposed(row.Text)).Select(Summary.Of));
    });
}
