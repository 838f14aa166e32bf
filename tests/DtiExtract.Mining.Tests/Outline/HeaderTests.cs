using System.Text.Json;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Tests.Outline;

public sealed class HeaderTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Ids => [.. Cases.Keys];

    private static Dictionary<string, HeaderCase> Cases { get; } = JsonSerializer.Deserialize<HeaderCase[]>(
        File.ReadAllText(Path.Combine(Some.Root, "tests", "DtiExtract.Mining.Tests", "Outline", "headers.json")), Options)!.ToDictionary(one => one.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_who_reports_on_which_period(string id)
    {
        HeaderCase one = Cases[id];

        ReportHeader header = Some.Outline(string.Join('\n', one.Text)).Header;

        Assert.Equal(one.Header, HeaderFacts.Of(header));
    }

    [Fact]
    public void Reads_the_same_header_from_decomposed_letters()
    {
        foreach (HeaderCase one in Cases.Values)
        {
            string text = Some.Decomposed(string.Join('\n', one.Text));

            Assert.Equal(one.Header, HeaderFacts.Of(Some.Outline(text).Header));
        }
    }

    public sealed record HeaderCase(string Id, IReadOnlyList<string> Text, HeaderFacts Header);

    /// <summary>A header as the cases write it; what is left out is null.</summary>
    public sealed record HeaderFacts
    {
        public string? Unit { get; init; }

        public string? Level { get; init; }

        public string? Parent { get; init; }

        public string? Province { get; init; }

        public string? Period { get; init; }

        public DateOnly? Start { get; init; }

        public DateOnly? End { get; init; }

        public string? Number { get; init; }

        public DateOnly? SignedOn { get; init; }

        public static HeaderFacts Of(ReportHeader header) => new()
        {
            Unit = header.Unit,
            Level = header.UnitLevel?.ToString().ToLowerInvariant(),
            Parent = header.Parent,
            Province = header.Province,
            Period = header.Period,
            Start = header.PeriodStart,
            End = header.PeriodEnd,
            Number = header.DocumentNumber,
            SignedOn = header.SignedOn,
        };
    }
}
