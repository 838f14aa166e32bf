using DtiExtract.Archive.Analysis;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Tests.Analysis;

public sealed class BaseFinderTests
{
    private static readonly BaseFinder Finder = new(IndicatorCatalog.Parse(File.ReadAllText(Repository.At("rules", IndicatorCatalog.FileName)), []));

    [Theory]
    [InlineData("450/500 nhân khẩu biết kỹ năng", "population")]
    [InlineData("450/500 công dân từ 14 tuổi biết kỹ năng", "people-14")]
    [InlineData("90% biết kỹ năng ở mọi khâu", null)]
    [InlineData("90% biết kỹ năng", null)]
    public void The_base_is_named_by_whole_words_with_their_accents(string quote, string? expected) =>
        Assert.Equal(expected, Finder.Find(new StoredFigure { Quote = quote, Type = "ratio", Role = "result", IndicatorId = "ict-skill-rate" }));
}
