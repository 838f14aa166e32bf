using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Tests.Figures;

namespace DtiExtract.Mining.Tests.Properties;

public sealed class AnyTextTests
{
    private const int Seeds = 40;

    // Enough for a slow machine that does other things, far too little for a pass that walks the line once more for every token of it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Outliner Outliner = new(Repository.Rules.Outline, Repository.Rules.Provinces);
    private static readonly FigureExtractor Extractor = new(Repository.Rules.Figures);

    public static IEnumerable<TheoryDataRow<string>> LongTexts =>
        Long.Keys.Select(name => new TheoryDataRow<string>(name));

    private static Dictionary<string, Func<string>> Long { get; } = new()
    {
        ["digits"] = () => new string('7', 1_000_000),
        ["open parentheses"] = () => new string('(', 100_000),
        ["nested parentheses"] = () => Repeated("(12 xã ", 50_000) + new string(')', 50_000),
        ["letters"] = () => new string('đ', 1_000_000),
        ["marks"] = () => "a" + new string('\u0301', 1_000_000),
        ["slashes"] = () => Repeated("1/", 500_000),
        ["dots"] = () => Repeated("1.", 500_000),
        ["percentages"] = () => Repeated("97,4% ", 150_000),
        ["counts in one sentence"] = () => Repeated("12 xã ", 160_000),
        ["counts in many sentences"] = () => Repeated("Có 12 xã. ", 100_000),
        ["ratios"] = () => Repeated("12/19 xã, đạt 63,2%; ", 50_000),
        ["parts"] = () => Repeated("trong đó 12 xã, ", 60_000),
        ["quoted numbers"] = () => Repeated("\"12 xã\" ", 120_000),
        ["one open quotation"] = () => "\"" + Repeated("12 xã ", 160_000),
        ["list marks"] = () => Repeated("- 12 xã\n", 60_000),
        ["headings"] = () => Repeated("1. Kết quả\n", 90_000),
        ["table rows"] = () => Repeated("1¦Xã¦12¦97,4%\n", 30_000),
        ["money"] = () => Repeated("9 tỷ 310 triệu ", 60_000),
        ["ranges"] = () => Repeated("5-", 500_000),
        ["words of no meaning"] = () => Repeated("abc ", 250_000),
    };

    [Fact]
    public void Survives_any_characters()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Check(SomeText.OfLines(new RandomText(seed).Anything(2_000)));
        }
    }

    [Fact]
    public void Survives_any_mixture_of_words_numbers_and_marks()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Check(SomeText.OfLines(new RandomText(seed).Mixture(1_000)));
        }
    }

    [Fact]
    public void Survives_any_bytes_of_a_plain_text_file()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            byte[] bytes = new byte[4_000];
            new Random(seed).NextBytes(bytes);
            if (Read(bytes) is { } text)
            {
                Check(text);
            }

            Check(Read(Encoding.UTF8.GetBytes(new RandomText(seed).Mixture(500)))!);
        }
    }

    [Fact]
    public void Survives_reports_that_are_cut_off()
    {
        foreach (string name in CorpusReports.WithoutPdf)
        {
            string text = CorpusReports.Text(name).Text;
            for (int seed = 0; seed < 3; seed++)
            {
                Check(SomeText.OfLines(new RandomText(seed).Cut(text)));
            }
        }
    }

    [Fact]
    public void Keeps_the_spans_of_the_vectors_in_order() => Assert.All(Vectors.Sound.Values, row => Check(SomeText.OfLines(row.Text)));

    [Theory]
    [MemberData(nameof(LongTexts))]
    public async Task Reads_a_megabyte_without_slowing_down(string name)
    {
        ReportText text = SomeText.OfLines(Long[name]());

        await Task.Run(() => Check(text), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Keeps_the_spans_of_the_corpus_in_order() => Assert.All(CorpusReports.WithoutPdf, name => Check(CorpusReports.Text(name)));

    private static ReportText? Read(byte[] bytes) =>
        new ReportReader(new ReadingLimits()).TryRead(ReportSource.FromBytes("a.txt", bytes), out ReportText? text, out _, TestContext.Current.CancellationToken) ? text : null;

    /// <summary>Mines a text and checks what holds of every result.</summary>
    private static void Check(ReportText text)
    {
        var normal = NormalText.Of(text);
        ImmutableArray<Figure> figures = Extractor.Extract(normal, Outliner.Outline(normal));
        Assert.Equal(Enumerable.Range(1, figures.Length), figures.Select(figure => figure.Id.Number));
        Assert.All(figures, figure => CheckAlone(figure, text, figures.Length));
        CheckOrder(figures);
    }

    private static void CheckAlone(Figure figure, ReportText text, int count)
    {
        Assert.True(figure.Span.Length > 0 && figure.Span.End <= text.Text.Length, $"{figure}");
        Assert.Equal(figure.Span.Slice(text.Text), figure.Quote);
        Assert.True(figure.PartOf is not { } total || (total != figure.Id && total.Number >= 1 && total.Number <= count), $"{figure}");
        Assert.True(HasItsNumbers(figure), $"{figure}");
    }

    /// <summary>Figures stand in the order of the text and share none of it.</summary>
    private static void CheckOrder(ImmutableArray<Figure> figures)
    {
        int end = 0;
        foreach (Figure figure in figures)
        {
            Assert.True(figure.Span.Start >= end, $"{figure} behind {end}");
            end = figure.Span.End;
        }
    }

    private static bool HasItsNumbers(Figure figure) => figure.Type switch
    {
        FigureType.Ratio => figure is { Numerator: not null, Denominator: not null, Value: null, Range: null },
        FigureType.Percent => figure is { Numerator: null, Denominator: null, Value: null } && figure.Percent is null != figure.Range is null,
        FigureType.Count or FigureType.Money => figure is { Numerator: null, Denominator: null } && figure.Value is null != figure.Range is null,
    };

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
