using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.Tests.Findings;

public sealed class FoundReportTests
{
    private const string Text = "3. Xã hội số\n3.5. Tiêu chí số 3.5\nb) Kết quả\n44956/5022 đạt 898.7%";

    [Fact]
    public void Keeps_quotes_and_headings_of_a_mined_report()
    {
        var report = FoundReport.Of(Some.Mined(Some.Contradiction));

        Assert.Equal("xã Suối Mây", report.Header.Unit);
        Assert.Contains(report.Findings, placed => placed.Places[0] is { Quote: "21.880/2.000 người dân, đạt 94%", Heading: "2. Xã hội số", Page: null });
    }

    [Fact]
    public void Names_the_criterion_above_its_result()
    {
        FindingPlace place = PlaceAt(new TextSpan(44, Text.Length), new TextPlace(1, 1));

        Assert.Equal("44956/5022 đạt 898.7%", place.Quote);
        Assert.Equal("3.5. Tiêu chí số 3.5 › b) Kết quả", place.Heading);
    }

    [Fact]
    public void Names_the_heading_above_a_heading() => Assert.Equal("3. Xã hội số", PlaceAt(new TextSpan(13, 33), new TextPlace(1, 1)).Heading);

    [Fact]
    public void Names_no_heading_where_there_is_none() => Assert.Null(PlaceAt(new TextSpan(0, 12), new TextPlace(1, 1)).Heading);

    [Fact]
    public void Names_the_page_in_a_format_that_has_pages() => Assert.Equal(7, PlaceAt(new TextSpan(44, 50), new PagePlace(7, [])).Page);

    [Fact]
    public void Keeps_nothing_where_nothing_was_found() => Assert.Empty(FoundReport.Of(Some.Mined("Xã có 12 thôn.")).Findings);

    private static FindingPlace PlaceAt(TextSpan span, SourcePlace place)
    {
        var report = new MinedReport
        {
            File = "a.txt",
            Miner = "dti thử",
            Text = new ReportText { Format = ReportFormat.Txt, Text = Text, Blocks = [], Source = new FixedMap(place) },
            Sections = Sections(),
            Findings = [Some.Finding(Severity.Error, "Sai.") with { Spans = [span] }],
        };
        return FoundReport.Of(report).Findings.Single().Places.Single();
    }

    private static ImmutableArray<Section> Sections() =>
    [
        new() { Id = new SectionId(1), Span = new TextSpan(0, Text.Length), Heading = "3. Xã hội số", Level = 1 },
        new() { Id = new SectionId(2), Span = new TextSpan(13, Text.Length), Heading = "3.5. Tiêu chí số 3.5", Level = 2, Parent = new SectionId(1), Kind = SectionKind.Criterion },
        new() { Id = new SectionId(3), Span = new TextSpan(34, Text.Length), Heading = "b) Kết quả", Level = 3, Parent = new SectionId(2), Kind = SectionKind.CriterionResult },
    ];

    private sealed class FixedMap(SourcePlace place) : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => place;
    }
}
