using DtiExtract.Service.Screens.Comparing;

namespace DtiExtract.Service.Tests.Screens.Comparing;

public sealed class TablePagesTests
{
    [Theory]
    [InlineData(0, null, "1 of 1", "1")]
    [InlineData(100, 2, "1 of 1", "1")]
    [InlineData(101, 2, "2 of 2", "1 2")]
    [InlineData(400, -3, "1 of 4", "1 2 3 4")]
    [InlineData(3000, 15, "15 of 30", "1 … 12 13 14 15 16 17 18 … 30")]
    public void Pages_lead_to_those_beside_them(int rows, int? asked, string expected, string links)
    {
        var pages = new TablePages(rows, asked);

        Assert.Equal((expected, links), ($"{pages.Number} of {pages.Count}", string.Join(' ', pages.Links.Select(page => page is null ? "…" : $"{page}"))));
    }

    [Fact]
    public void A_page_has_its_rows() => Assert.Equal([101, 102], new TablePages(102, 2).Of(Enumerable.Range(1, 102)));
}
