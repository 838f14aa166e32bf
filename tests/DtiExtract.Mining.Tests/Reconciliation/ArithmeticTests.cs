using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation;

/// <summary>What contradicts itself among figures, and what only looks so. Lines are separated by "|".</summary>
public sealed class ArithmeticTests
{
    public static TheoryData<string, string> Contradictions => new()
    {
        { "percent-of-ratio", "Có 38/52 máy trạm cài phần mềm diệt virus, đạt 78,1%." },
        { "part-exceeds-whole", "Có 115/16 nhiệm vụ hoàn thành theo kế hoạch, bằng 93,8%." },
        { "percent-cut-off", "Có 541/600 hộ lắp camera, đạt 90,1%." },
        { "percent-rounded-up", "Có 541/600 hộ lắp camera, đạt 91%." },
        { "percent-of-total", "Xã tiếp nhận 1.205 hồ sơ, trong đó trực tuyến 1.047 hồ sơ (đạt 68,9%), trực tiếp 158 hồ sơ (đạt 13,1%)." },
        { "percent-of-total", "Tổng số hộ: 1.487; nằm trong vùng phủ Internet cáp quang: 1.212; đạt 18,5%." },
        { "part-exceeds-whole", "Đã có 29/27 máy trạm được cài phần mềm." },
        { "part-exceeds-whole", "Trong số 97 người dân được hỏi, có 115 trên tổng số 97 người hài lòng." },
        { "parts-of-total", "Xã ban hành 31 văn bản (07 kế hoạch, 19 công văn, 25 thông báo)." },
        { "parts-of-total", "Tổng kinh phí 845,1 triệu đồng, gồm: mua thiết bị 498 triệu đồng, phần mềm 214,5 triệu đồng, tập huấn 87,6 triệu đồng." },
        { "parts-of-total", "Có 2.866/3.559 hộ đăng ký sử dụng Internet cáp quang, đạt 80,5%; còn lại 639 hộ chưa đăng ký." },
        { "restated-otherwise", "1. Tổ công nghệ số|Toàn xã lập tổ công nghệ số cộng đồng với 1.012 thành viên.|2. Xã hội số|Tổ công nghệ số cộng đồng với 1.021 thành viên đã đến từng nhà." },
        { "base-stated-otherwise", "Xã có dân số 31.842 người.|1. Y tế|Có 28.806/31.482 người dân được lập hồ sơ sức khỏe điện tử, đạt 91,5%." },
        { "one-number-two-bases", "1. Xã hội số|Có 2.335/3.986 người dân trưởng thành có tài khoản ngân hàng.|2. An toàn|Có 1.920/3.986 thuê bao di động cài phần mềm bảo vệ." },
    };

    public static TheoryData<string> Consistent =>
    [
        "Có 533/533 văn bản được ký số, đạt 100%.",
        "Có 1/3 thôn có tổ, đạt 33,3%; 2/3 thôn có loa, đạt 66,67%.",
        "Có 1/8 trường đạt chuẩn, đạt 12,5%; 5/8 trường có phần mềm, đạt 63%.",
        "Có khoảng 1.500/2.000 hộ dân dùng ví điện tử, đạt 76%.",
        "Xã trồng 1.250/1.200 cây theo kế hoạch, đạt 104,2%.",
        "Đã tập huấn 130/120 người, vượt chỉ tiêu huyện giao.",
        "Trong kỳ tiếp nhận 0/0 hồ sơ, đạt 100%.",
        "Mở 21 lớp/1.640 người.",
        "Có 2.410 trạm, trong đó có 975 trạm 4G.",
        "Văn bản đi 533 văn bản, trong đó 533 văn bản ký số, 520 văn bản gửi qua trục liên thông.",
        "Danh mục có 368 thủ tục, trong đó 201 thủ tục toàn trình, 121 thủ tục một phần.",
        "Tiếp nhận 2.240 hồ sơ, trong đó 2.190 hồ sơ trước hạn và 3 hồ sơ đúng hạn.",
        "Số vụ giảm 12 vụ, giảm 15% so với cùng kỳ.",
        "1. Quý I|Tiếp nhận 3.126 hồ sơ trong quý I.|2. Quý II|Tiếp nhận 3.162 hồ sơ trong quý II.",
        "1. Toàn xã|Có 4.956/5.022 người dân được lập hồ sơ sức khỏe điện tử.|2. Thôn Đông|Thôn Đông có 496/502 người dân được lập hồ sơ sức khỏe điện tử.",
        "Xã có dân số 5.022 người.|1. Ngân hàng|Có 2.335/3.986 người dân trưởng thành có tài khoản ngân hàng.",
        "Tỷ lệ hồ sơ trực tuyến đạt 0%.",
    ];

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Finds_what_contradicts_itself(string check, string lines) => Assert.Contains(check, SomeReport.FindingsOf(lines.Split('|')).Select(finding => finding.Check.Id));

    [Theory]
    [MemberData(nameof(Consistent))]
    public void Accuses_nothing_that_may_be_true(string lines) => Assert.Empty(SomeReport.FindingsOf(lines.Split('|')).Select(finding => finding.Message(MessageLanguage.English)));

    [Fact]
    public void Bounds_its_work_on_one_total_with_thousands_of_parts()
    {
        string parts = string.Join(", ", Enumerable.Range(1, 3_000).Select(i => $"{1_000 + i} hồ sơ thôn {i}"));
        ImmutableArray<Finding> findings = SomeReport.FindingsOf($"Xã tiếp nhận 9.999 hồ sơ, gồm {parts}.");

        Assert.Contains(FindingType.PartsDoNotSum, findings.Select(finding => finding.Type));
    }

    [Fact]
    public void Shows_all_mends_that_are_equally_good()
    {
        Finding finding = Assert.Single(SomeReport.FindingsOf("Tổng kinh phí 845,1 triệu đồng, gồm: mua thiết bị 498 triệu đồng, phần mềm 214,5 triệu đồng, tập huấn 87,6 triệu đồng."));

        Assert.Equal(4, finding.Repairs.Length);
        Assert.Single(finding.Repairs.Select(repair => repair.Confidence).Distinct());
    }
}
