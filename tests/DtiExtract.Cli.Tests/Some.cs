using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Tests;

/// <summary>Builders of results.</summary>
internal static class Some
{
    private static readonly Lazy<MiningRules> LoadedRules = new(LoadRules);

    /// <summary>The rules as they are delivered.</summary>
    public static MiningRules Rules => LoadedRules.Value;

    public static Figure Ratio { get; } = new()
    {
        Id = new FigureId(1),
        Span = new TextSpan(10, 29),
        Quote = "1.240/1.250, đạt 99,20%",
        Type = FigureType.Ratio,
        Numerator = 1240,
        Denominator = 1250,
        Percent = 99.20m,
        Unit = "hồ sơ",
        Subject = "=hồ sơ \"trực tuyến\", toàn trình",
        Section = new SectionId(1),
        Rule = "ratio",
        Indicator = new IndicatorMapping("ehealth-record-rate", IndicatorRole.Value, 0.9876, MappedBy.Rule, "ehealth-record-rate/1"),
        Criterion = new CriterionMapping("TH1829", "1.3", 1, MappedBy.Heading),
    };

    public static Figure Count { get; } = new()
    {
        Id = new FigureId(2),
        Span = new TextSpan(40, 52),
        Quote = "5-7 thành viên",
        Type = FigureType.Count,
        Range = new ValueRange(5, 7),
        Unit = "thành viên",
        Approximate = true,
        Role = FigureRole.Target,
        PartOf = new FigureId(1),
        Rule = "range",
    };

    public static ReportHeader Header { get; } = new()
    {
        Unit = "xã Suối Mây",
        UnitLevel = UnitLevel.Commune,
        Parent = "huyện Đồi Thông",
        Province = "tỉnh Thử Nghiệm",
        Period = "6 tháng đầu năm 2024",
        PeriodStart = new DateOnly(2024, 1, 1),
        PeriodEnd = new DateOnly(2024, 6, 30),
    };

    public static MinedReport Report(string file, params Figure[] figures) => new()
    {
        File = file,
        Miner = FakeMiner.Version,
        Sha256 = new string('0', 64),
        Text = Text(),
        Header = Header,
        Sections = [new Section { Id = new SectionId(1), Span = new TextSpan(0, 60), Heading = "1. Chính quyền số", Level = 1, Criterion = "1.3" }],
        Figures = figures.Length > 0 ? [.. figures] : [Ratio, Count],
    };

    public static MiningOutcome Outcome(params Figure[] figures) => new(Report("báo cáo.txt", figures));

    public static MiningOutcome Unread(ProblemCode code) => new(new MinedReport { File = "hỏng.pdf", Miner = FakeMiner.Version, Problems = [new Problem(code)] });

    public static ReportText Text(SourcePlace? place = null) => new()
    {
        Format = place is PagePlace ? ReportFormat.Pdf : ReportFormat.Txt,
        Text = "Báo cáo",
        Blocks = [],
        Source = new FixedMap(place ?? new TextPlace(1, 1)),
    };

    private static MiningRules LoadRules() =>
        RulesFolder.TryLoad(Path.Join(AppContext.BaseDirectory, "rules"), out MiningRules? rules, out ImmutableArray<RuleError> errors)
            ? rules
            : throw new InvalidOperationException(string.Join('\n', errors));

    private sealed class FixedMap(SourcePlace place) : ISourceMap
    {
        public SourcePlace Locate(TextSpan span) => place;
    }
}
