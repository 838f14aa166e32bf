using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Exports.Tests;

/// <summary>Builders of reports and findings.</summary>
internal static class Some
{
    /// <summary>A section, a wrong percentage in it, and a repair that a second section bears witness for.</summary>
    public const string Contradiction = """
        1. Chính quyền số
        Tổng số văn bản đi là 1.250 văn bản, trong đó 1.150 văn bản được ký số, đạt 94%.
        2. Xã hội số
        Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 21.880/2.000 người dân, đạt 94%.
        """;

    private static readonly Lazy<ReportMiner> Miner = new(() => new ReportMiner(LoadRules(), new ReadingLimits()));

    public static ReportHeader Header { get; } = new()
    {
        Unit = "xã Suối Mây",
        UnitLevel = UnitLevel.Commune,
        Parent = "huyện Đồi Thông",
        Province = "tỉnh Thử Nghiệm",
        Period = "năm 2024",
        DocumentNumber = "45/BC-UBND",
        SignedOn = new DateOnly(2024, 12, 12),
    };

    /// <summary>Mines the lines as the body of a commune's report.</summary>
    public static MinedReport Mined(string body) => MinedFile(
        "thư mục/báo cáo.txt",
        Encoding.UTF8.GetBytes($"ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\n\nBÁO CÁO\nKết quả chuyển đổi số năm 2024 của xã Suối Mây, huyện Đồi Thông, tỉnh Thanh Hóa\n\n{body}\n"));

    /// <summary>Mines a file.</summary>
    public static MinedReport MinedFile(string name, byte[] content) => Miner.Value.Mine(ReportSource.FromBytes(name, content), TestContext.Current.CancellationToken);

    /// <summary>A report with findings made by hand.</summary>
    public static FoundReport Report(params PlacedFinding[] findings) => new("thư mục/báo cáo.txt", Header, [.. findings]);

    /// <summary>A finding at a place with such a quote.</summary>
    public static PlacedFinding Placed(string quote, Severity severity = Severity.Error) => new(
        Finding(severity, "Sai ở “{quote}”.", FindingArgument.Of("quote", quote)),
        [new FindingPlace(quote, "1. Chính quyền số", Page: null)],
        FrozenDictionary<FigureId, FindingFigure>.Empty);

    /// <summary>A finding without places.</summary>
    public static Finding Finding(Severity severity, string sentence, params ImmutableArray<FindingArgument> arguments) => new()
    {
        Id = new FindingId(1),
        Check = new Check
        {
            Id = "percent-of-ratio",
            Type = FindingType.PercentMismatch,
            Severity = severity,
            Vietnamese = new FindingSentence(sentence),
            English = new FindingSentence(sentence),
        },
        Spans = [new TextSpan(0, 1)],
        Arguments = arguments,
    };

    /// <summary>A repair of the numerator of the first figure.</summary>
    public static Repair Repair(decimal to, double confidence, params ImmutableArray<FigureId> witnesses) =>
        new([new FigureChange(new FigureId(1), FigureField.Numerator, 44956, to, RepairKind.ExtraDigit)], witnesses, confidence);

    /// <summary>The same finding with these repairs; its first figure counts files, the second bears witness.</summary>
    public static PlacedFinding With(this PlacedFinding placed, params ImmutableArray<Repair> repairs) => placed with
    {
        Finding = placed.Finding with { Repairs = repairs },
        Figures = new Dictionary<FigureId, FindingFigure>
        {
            [new FigureId(1)] = new(placed.Places[0], "hồ sơ"),
            [new FigureId(2)] = new(new FindingPlace("4956/5022 hồ sơ, đạt 98,7%", "3. Xã hội số", Page: 4), "hồ sơ"),
        }.ToFrozenDictionary(),
    };

    private static MiningRules LoadRules()
    {
        string folder = Path.Join(AppContext.BaseDirectory, "rules");
        var files = new RuleFiles(Directory.EnumerateFiles(folder, "*" + RuleFiles.Extension, SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), path => (string?)File.ReadAllText(path)));
        return MiningRules.TryLoad(files, out MiningRules? rules, out ImmutableArray<RuleError> errors)
            ? rules
            : throw new InvalidOperationException(string.Join('\n', errors));
    }
}
