using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Screens.Findings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DtiExtract.Service.Tests.Screens.Findings;

public sealed class FindingQueueTests
{
    [Fact]
    public void Without_an_address_it_holds_what_is_open_by_worth()
    {
        Assert.Equal([FindingStatus.Open], FindingQueue.Usual.Filter.Status!);
        Assert.Equal(FindingOrder.Worth, FindingQueue.Usual.Order);
        Assert.False(FindingQueue.Usual.IsFiltered);
        Assert.Equal("/findings", FindingQueue.Usual.On("/findings"));
    }

    [Theory]
    [InlineData("?type=percent-mismatch,base-mismatch&year=2024&sort=unit")]
    [InlineData("?q=412%2F500&status=all&unit=code%7C1")]
    public void An_address_is_read_and_written_alike(string address)
    {
        FindingQueue queue = Read(address)!;

        Assert.Equal(QueryHelpers.ParseQuery(address).OrderBy(pair => pair.Key, StringComparer.Ordinal), QueryHelpers.ParseQuery(queue.On(string.Empty)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(queue.On("/findings/7"), queue.OnFinding(7));
    }

    [Theory]
    [InlineData("?status=maybe")]
    [InlineData("?year=MMXXIV")]
    [InlineData("?sort=beauty")]
    [InlineData("?across=perhaps")]
    public void What_is_unknown_is_refused(string address) => Assert.Null(Read(address));

    [Fact]
    public void Choices_are_added_and_taken_away()
    {
        FindingQueue one = FindingQueue.Usual.Toggled("type", "base-jump");
        FindingQueue two = one.Toggled("type", "misnumbered");

        Assert.Equal("/findings?type=base-jump,misnumbered", two.On("/findings"));
        Assert.Equal("/findings?type=misnumbered", two.Toggled("type", "base-jump").On("/findings"));
        Assert.Equal("/findings", one.Toggled("type", "base-jump").On("/findings"));
        Assert.Null(FindingQueue.Usual.With("status", FindingQueue.Every).Filter.Status);
    }

    [Fact]
    public void Files_name_the_status_that_the_screen_takes_for_granted()
    {
        Assert.Equal("/api/x?year=2024&status=open", Read("?year=2024&sort=unit")!.OnFile("/api/x", MessageLanguage.Vietnamese));
        Assert.Equal("/api/x?language=en", Read("?status=all")!.OnFile("/api/x", MessageLanguage.English));
    }

    private static FindingQueue? Read(string address) => FindingQueue.TryRead(new QueryCollection(QueryHelpers.ParseQuery(address)), out FindingQueue? queue) ? queue : null;
}
