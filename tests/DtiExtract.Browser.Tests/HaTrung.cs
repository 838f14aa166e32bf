using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining;
using DtiExtract.Service.Tests;
using DtiExtract.TestServers;

namespace DtiExtract.Browser.Tests;

/// <summary>An archive with communes of one district over three years, as analysts meet it: values above and below their targets, gaps, units that have not reported.</summary>
internal static class HaTrung
{
    private const string District = "huyện Hà Trung";
    private const string Province = "tỉnh Thanh Hóa";

    private static readonly ImmutableArray<(string Unit, int Year, string[] Sentences)> Some =
    [
        ("xã Hà Tân", 2022, [Signed(300, 500, "60")]),
        ("xã Hà Tân", 2023, [Signed(412, 500, "82,4"), Health(1_500, 3_000, "50")]),
        ("xã Hà Tân", 2024, [Signed(490, 500, "98"), Target, Health(2_100, 3_000, "70"), "Tổ công nghệ số cộng đồng: 6/6 thôn có tổ, đạt 100%."]),
        ("xã Hà Tiến", 2022, [Signed(150, 300, "50")]),
        ("xã Hà Tiến", 2024, [Signed(270, 300, "90"), Target, Health(1_200, 2_000, "60"), "Tổ công nghệ số cộng đồng: 7/8 thôn có tổ, đạt 87,5%."]),
        ("xã Hà Bắc", 2023, [Signed(90, 100, "90")]),
        ("xã Hà Bắc", 2024, [Signed(99, 100, "99"), Target, "Xã có 12 camera an ninh kết nối về công an xã."]),
        ("xã Hà Giang", 2023, [Signed(50, 100, "50"), Health(900, 1_800, "50")]),
    ];

    private static readonly string[] Fruits = ["Cau", "Dừa", "Mận", "Lựu", "Chanh", "Bưởi", "Ổi", "Xoài", "Mít"];
    private static readonly string[] Colours = ["Xanh", "Vàng", "Tím", "Trắng", "Hồng"];

    private static string Target => "Mục tiêu: 95% văn bản đi được ký số.";

    /// <summary>Keeps the reports.</summary>
    public static async Task KeepAsync(RunningService service)
    {
        MinedReport[] mined = [.. Some.Select(one => Mined.Reports.Mine($"{one.Unit} {one.Year}.txt", SomeReport.Of(one.Unit, District, Province, $"năm {one.Year}", $"ngày 12 tháng 12 năm {one.Year}", one.Sentences)))];
        await Mined.Reports.KeepAsync(service.App.Services, mined, TestContext.Current.CancellationToken);
    }

    /// <summary>Keeps reports of 45 made-up communes over two years: "xã Cau Xanh" has signed 45% and 50% of its documents, the next one 1% more, and so on.</summary>
    public static async Task KeepManyAsync(RunningService service)
    {
        IEnumerable<string> units = Colours.SelectMany(colour => Fruits.Select(fruit => $"xã {fruit} {colour}"));
        IEnumerable<MinedReport> mined = units.SelectMany((unit, at) => new[] { (Year: 2023, Percent: 45 + at), (Year: 2024, Percent: 50 + at) }.Select(one => Mined.Reports.Mine(
            $"{unit} {one.Year}.txt",
            SomeReport.Of(unit, "huyện Trầu Xanh", "tỉnh Nghệ An", $"năm {one.Year}", $"ngày 12 tháng 12 năm {one.Year}", Signed(one.Percent, 100, $"{one.Percent}")))));
        await Mined.Reports.KeepAsync(service.App.Services, mined, TestContext.Current.CancellationToken);
    }

    /// <summary>Keeps the reports of the corpus that are texts or .docx as well.</summary>
    public static async Task KeepCorpusAsync(RunningService service)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.At("corpus", "commune")).Where(path => Path.GetExtension(path) is ".txt" or ".docx").Order(StringComparer.Ordinal)];
        IEnumerable<MinedReport> mined = files.Select(path => Mined.Reports.Mine(Path.GetFileName(path), File.ReadAllBytes(path)));
        await Mined.Reports.KeepAsync(service.App.Services, mined, TestContext.Current.CancellationToken);
    }

    private static string Signed(int part, int whole, string percent) => $"Văn bản đi: {part}/{whole} văn bản được ký số, đạt {percent}%.";

    private static string Health(int part, int whole, string percent) => $"Hồ sơ sức khỏe điện tử: {Grouped(part)}/{Grouped(whole)} người dân, đạt {percent}%.";

    private static string Grouped(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
