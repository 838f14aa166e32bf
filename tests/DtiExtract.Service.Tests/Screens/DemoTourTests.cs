using DtiExtract.Service.Demonstration;
using Microsoft.AspNetCore.Http;

namespace DtiExtract.Service.Tests.Screens;

public sealed class DemoTourTests
{
    [Theory]
    [InlineData("GET", "/uploads/12", "", "upload")]
    [InlineData("GET", "/uploads", "", null)]
    [InlineData("GET", "/uploads/headers", "", null)]
    [InlineData("GET", "/reports/12", "", null)]
    [InlineData("GET", "/search", "?q=h%E1%BB%93%20s%C6%A1", "search")]
    [InlineData("GET", "/search", "", null)]
    [InlineData("GET", "/compare", "", "compare")]
    [InlineData("GET", "/findings/3", "", null)]
    [InlineData("POST", "/findings/3", "", "decide")]
    public void A_step_is_taken_by_what_it_asks_for_and_by_nothing_else(string method, string path, string query, string? step)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (method, path, new QueryString(query));

        Assert.Equal(step is null ? [] : [step], DemoTour.Steps.Where(one => one.IsTakenBy(http.Request)).Select(one => one.Key));
    }
}
