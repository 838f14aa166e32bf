using System.Collections.Immutable;
using System.Text;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation;

/// <summary>Small reports written in a test, mined by the rules alone.</summary>
internal static class SomeReport
{
    private static readonly ReportMiner Miner = new(Repository.Rules, new ReadingLimits());
    private static readonly Outliner Outliner = new(Repository.Rules.Outline, Repository.Rules.Provinces);
    private static readonly FigureExtractor Extractor = new(Repository.Rules.Figures);
    private static readonly CriteriaMapper Mapper = new(Repository.Rules, classifier: null);

    /// <summary>Mines the lines as the body of a commune's report on the first half of 2024.</summary>
    public static MinedReport Mine(params IEnumerable<string> lines) => MineText($"ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\n\nBÁO CÁO\nKết quả chuyển đổi số 6 tháng đầu năm 2024\n\n{string.Join("\n\n", lines)}\n");

    /// <summary>What contradicts itself in such a report.</summary>
    public static ImmutableArray<Finding> FindingsOf(params IEnumerable<string> lines) => Mine(lines).Findings;

    /// <summary>Mines a text.</summary>
    public static MinedReport MineText(string text) => Miner.Mine(ReportSource.FromBytes("x.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    /// <summary>What a check sees of a report of one block a line, see <see cref="SomeText.OfLines"/>.</summary>
    public static ReportFacts OfLines(string lines)
    {
        var text = NormalText.Of(SomeText.OfLines(lines));
        ReportOutline outline = Outliner.Outline(text);
        ImmutableArray<Figure> figures = Extractor.Extract(text, outline);
        return new ReportFacts(text, outline, outline.Header, Mapper.Map(text, outline, figures, forcedSet: null), Repository.Rules.Indicators);
    }
}
