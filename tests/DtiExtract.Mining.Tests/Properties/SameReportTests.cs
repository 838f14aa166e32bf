using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Mining.Tests.Properties;

public sealed class SameReportTests
{
    private static readonly Outliner Outliner = new(Repository.Rules.Outline, Repository.Rules.Provinces);
    private static readonly FigureExtractor Extractor = new(Repository.Rules.Figures);

    private static readonly Dictionary<char, string> LookAlikes = new()
    {
        ['Đ'] = "\u00D0",
        ['đ'] = "\u00F0",
        ['%'] = "\uFF05",
        ['-'] = "\u2011",
        ['/'] = "\u2215",
        ['A'] = "\u0410",
        ['a'] = "\u0430",
        ['o'] = "\u043E",
        ['5'] = "\uFF15",
        [' '] = "\u00A0",
        ['i'] = "\u200Bi",
    };

    public static TheoryData<string> Reports => [.. CorpusReports.WithoutPdf];

    public static TheoryData<string> PlainTexts => [.. CorpusReports.WithoutPdf.Where(name => Path.GetExtension(name) == ".txt")];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Finds_the_same_figures_in_decomposed_letters(string name) =>
        AssertSame(CorpusReports.Text(name), text => new Rewriting(text, c => VietnameseForms.Decomposed($"{c}")));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Finds_the_same_figures_in_half_composed_letters(string name) =>
        AssertSame(CorpusReports.Text(name), text => new Rewriting(text, c => VietnameseForms.HalfComposed($"{c}")));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Finds_the_same_figures_in_letters_that_look_alike(string name) =>
        AssertSame(CorpusReports.Text(name), text => new Rewriting(text, c => LookAlikes.GetValueOrDefault(c, $"{c}")));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Moves_the_spans_with_the_text(string name) =>
        AssertSame(CorpusReports.Text(name), text => new Rewriting(text, c => $"{c}", "Bản sao này dùng để đối chiếu nội bộ.\n"));

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void Finds_the_same_figures_in_a_decomposed_file(string name)
    {
        string text = CorpusReports.Text(name).Text;

        Assert.Equal(Mined(VietnameseForms.Composed(text)), Mined(VietnameseForms.Decomposed(VietnameseForms.Composed(text))));
    }

    [Fact]
    public void Gives_the_same_again_and_from_many_threads()
    {
        var miner = new ReportMiner(Repository.Rules, new ReadingLimits());
        string[] names = [.. CorpusReports.WithoutPdf];
        string[] inSequence = [.. names.Select(name => Mined(miner, CorpusReports.Source(name)))];

        string[] inParallel = [.. names.Concat(names).AsParallel().AsOrdered().Select(name => Mined(miner, CorpusReports.Source(name)))];

        Assert.Equal(inSequence.Concat(inSequence), inParallel);
    }

    private static void AssertSame(ReportText report, Func<ReportText, Rewriting> rewrite)
    {
        Rewriting rewriting = rewrite(report);
        ImmutableArray<Figure> figures = Mine(report);
        ImmutableArray<Figure> others = Mine(rewriting.Report);

        Assert.Equal(figures.Select(figure => $"{rewriting.Moved(figure.Span)} {Summary.Of(figure)}"), others.Select(figure => $"{figure.Span} {Summary.Of(figure)}"));
    }

    private static ImmutableArray<Figure> Mine(ReportText report)
    {
        var text = NormalText.Of(report);
        return Extractor.Extract(text, Outliner.Outline(text));
    }

    private static string Mined(string text) => Mined(new ReportMiner(Repository.Rules, new ReadingLimits()), ReportSource.FromBytes("a.txt", Encoding.UTF8.GetBytes(text)));

    private static string Mined(ReportMiner miner, ReportSource source) =>
        string.Join('\n', miner.Mine(source, TestContext.Current.CancellationToken).Figures.Select(Summary.Of));
}
