using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>Holding reports against themselves, their figures found and mapped beforehand.</summary>
internal sealed class Reconciling
{
    private const int Ratios = 1_650;
    private const int Sums = 800;
    private const int Digits = 9_000;
    private const int Least = 1_000;

    private readonly Reconciler _reconciler;
    private readonly MiningRules _rules;
    private readonly CriteriaMapper _mapper;
    private readonly TextToFigures _stages;
    private readonly ImmutableArray<ReportFacts> _reports;

    public Reconciling(MiningRules rules, TextToFigures stages, ImmutableArray<ReportText> texts)
    {
        _rules = rules;
        _stages = stages;
        _reconciler = new Reconciler(rules);
        _mapper = new CriteriaMapper(rules, classifier: null);
        _reports = [.. texts.Select(FactsOf)];
    }

    /// <summary>Holds all reports against themselves and gives the number of findings.</summary>
    public int Count() => _reports.Sum(report => _reconciler.Reconcile(report).Length);

    /// <summary>A report of some 5,000 figures in which every relation is broken: its figures, its findings and the time for them, after one run to warm up.</summary>
    public (int Figures, int Findings, TimeSpan Time) MeasureBroken()
    {
        ReportFacts broken = FactsOf(TextOf(BrokenLines()));
        _reconciler.Reconcile(broken);
        var clock = Stopwatch.StartNew();
        int findings = _reconciler.Reconcile(broken).Length;
        return (broken.Figures.Length, findings, clock.Elapsed);
    }

    private ReportFacts FactsOf(ReportText report)
    {
        var text = NormalText.Of(report);
        ReportOutline outline = _stages.Outliner.Outline(text);
        ImmutableArray<Figure> figures = _stages.Extractor.Extract(text, outline);
        return new ReportFacts(text, outline, outline.Header, _mapper.Map(text, outline, figures, forcedSet: null), _rules.Indicators);
    }

    private static ReportText TextOf(IEnumerable<string> lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return new ReportReader(new ReadingLimits()).TryRead(ReportSource.FromBytes("broken.txt", bytes), out ReportText? text, out _, CancellationToken.None) ? text : throw new InvalidOperationException("The report can't be read.");
    }

    private static IEnumerable<string> BrokenLines()
    {
        yield return "BÁO CÁO\nKết quả chuyển đổi số năm 2024\n\nXã có dân số 5.912 người, 1.386 hộ.";
        uint state = 1;
        for (int i = 0; i < Ratios; i++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"- Có {Next(ref state)}/{Next(ref state)} người dân được lập hồ sơ sức khỏe điện tử, đạt {Next(ref state) / 100}%.");
        }

        for (int i = 0; i < Sums; i++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"- Xã tiếp nhận {Next(ref state)} hồ sơ, gồm {Next(ref state)} hồ sơ trực tuyến, {Next(ref state)} hồ sơ trực tiếp và {Next(ref state)} hồ sơ qua bưu chính.");
        }
    }

    /// <summary>The next number of a row that is the same in every run.</summary>
    private static uint Next(ref uint state)
    {
        state = unchecked((state * 1_664_525) + 1_013_904_223);
        return Least + ((state >> 8) % Digits);
    }
}
