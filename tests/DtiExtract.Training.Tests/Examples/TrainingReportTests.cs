using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reading;
using DtiExtract.Training.Annotations;
using DtiExtract.Training.Examples;

namespace DtiExtract.Training.Tests.Examples;

public sealed class TrainingReportTests
{
    [Fact]
    public void Takes_the_mined_figures_that_are_annotated()
    {
        var report = TrainingReport.Of(Mined, Annotated, set: null);

        Assert.Equal([Some.Signed, null], report.Examples.Select(example => example.Indicator));
        Assert.Equal(["f1", "f2"], report.Examples.Select(example => example.Context.Figure.Id.ToString()));
    }

    // The third figure is annotated at another place, the fourth as the base of a rate.
    private static readonly Annotation Annotated = new()
    {
        Figures =
        [
            Gold(0, 5) with { Numerator = 19, Denominator = 20, Indicator = Some.Signed, IndicatorRole = IndicatorRole.Value },
            Gold(6, 11) with { Numerator = 19, Denominator = 20 },
            Gold(40, 45) with { Numerator = 19, Denominator = 20, Indicator = Some.Signed },
            Gold(18, 23) with { Numerator = 19, Denominator = 20, Indicator = Some.Signed, IndicatorRole = IndicatorRole.Denominator },
        ],
    };

    private static readonly MinedReport Mined = new()
    {
        File = "kho/a.txt",
        Miner = "test",
        Text = new ReportText { Format = ReportFormat.Txt, Text = new string('x', 60), Blocks = [new TextBlock { Kind = BlockKind.Paragraph, Pieces = [new TextSpan(0, 60)] }], Source = new NoMap() },
        Figures = [.. new[] { 0, 6, 12, 18 }.Select((start, i) => Some.Figure() with { Id = new FigureId(i + 1), Span = new TextSpan(start, start + 5) })],
    };

    private static ScoredFigure Gold(int start, int end) => new() { Id = "g", Start = start, End = end, Type = FigureType.Ratio };

    private sealed class NoMap : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => new TextPlace(1, 1);
    }
}
