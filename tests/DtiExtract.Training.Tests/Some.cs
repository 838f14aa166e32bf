using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Criteria.Rules;
using DtiExtract.Mining.Figures;
using DtiExtract.Training.Examples;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Training.Tests;

/// <summary>Builders of small data.</summary>
internal static class Some
{
    public const string Signed = "outgoing-docs-signed-rate";
    public const string Mailbox = "staff-official-email-rate";

    public static TrainingOptions Options { get; } = new(Seed: 7, Penalties: [1e-3], Variations: 1, Precision: 0.9, MostFolds: 4);

    public static Indicator[] Indicators { get; } =
    [
        new() { Id = Signed, Name = "Văn bản đi được ký số", EnglishName = "Signed documents", Pillar = 6, Measure = Measure.Rate, Synonyms = ["văn bản có ký số", "ký số văn bản"] },
        new() { Id = Mailbox, Name = "Cán bộ có thư công vụ", EnglishName = "Mailboxes", Pillar = 6, Measure = Measure.Rate, Synonyms = ["hộp thư công vụ", "mail công vụ"] },
    ];

    /// <summary>Rules that map nothing.</summary>
    public static MappingRules Mapping { get; } = new(new MappingRulesFile(new IndicatorCatalog([], [], []), []));

    public static Figure Figure(FigureType type = FigureType.Ratio) => new()
    {
        Id = new FigureId(1),
        Span = new TextSpan(0, 5),
        Quote = "19/20",
        Type = type,
        Numerator = 19,
        Denominator = 20,
        Rule = "test",
    };

    public static FigureContext Context(string own = "", string before = "", string lead = "", string headings = "") =>
        new() { Figure = Figure(), Own = own, Before = before, After = string.Empty, Lead = lead, Requirement = string.Empty, Headings = headings };

    /// <summary>A report that states each indicator in its own words, and something that measures none.</summary>
    public static TrainingReport Report(string name, string place) => new(name, $"xã {place}", $"Báo cáo của xã {place} về những việc đã làm", [
        new Example(Context($"văn bản {place} phát hành có ký số 19/20", "Toàn bộ"), Signed),
        new Example(Context($"hộp thư công vụ của cán bộ {place} 19/20", "Đã cấp"), Mailbox),
        new Example(Context($"cây xanh trồng mới ở {place} 19/20", "Trồng được"), null),
    ]);

    public static TrainingReport[] Reports { get; } = [.. new[] { "Suối Mây", "Đồi Thông", "Bến Lau", "Gò Mít", "Vũng Tre", "Hang Dơi" }.Select((place, i) => Report($"r{i}.txt", place))];
}
