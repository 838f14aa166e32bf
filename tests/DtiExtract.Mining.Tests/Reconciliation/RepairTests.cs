using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Tests.Reconciliation;

public sealed class RepairTests
{
    /// <summary>Lines of a report; the change that is proposed first.</summary>
    public static TheoryData<string, string, string> FirstRepairs => new()
    {
        { "an extra digit, told by the percentage", "Công an thu nhận 21.617 hồ sơ định danh; kích hoạt 119.663 tài khoản, đạt 90,96%.", "119663 → 19663 ExtraDigit" },
        { "an extra digit, told by another section", "1. Y tế\nĐã có 44.956/5.022 người dân được lập hồ sơ sức khỏe điện tử.\n2. Xã hội số\nĐã lập hồ sơ sức khỏe điện tử cho 4.956/5.022 người dân, đạt 98,7%.", "44956 → 4956 ExtraDigit" },
        { "swapped digits of a denominator, told by the population", "Xã có dân số 5.912 người.\n1. Y tế\nĐã có 5.816/5.192 người dân được lập hồ sơ sức khỏe điện tử, đạt 98,4%.", "5192 → 5912 SwappedDigits" },
        { "swapped digits of a total", "Xã tiếp nhận 1.971 hồ sơ, gồm 1.204 hồ sơ trực tuyến, 618 hồ sơ trực tiếp và 95 hồ sơ qua bưu chính.", "1971 → 1917 SwappedDigits" },
        { "a percentage not brought up to date", "Có 742/815 hộ đăng ký sử dụng Internet cáp quang, đạt 95,7%.", "95.7 → 91.0 Recomputed" },
        { "a misplaced mark", "Có 2.865/3.986 người dân trưởng thành có điện thoại thông minh, đạt 7,19%.", "7.19 → 71.9 MisplacedMark" },
    };

    [Theory]
    [MemberData(nameof(FirstRepairs))]
    public void Proposes_first(string what, string lines, string change)
    {
        ImmutableArray<Finding> findings = SomeReport.FindingsOf(lines.Split('\n'));

        Assert.True(findings.Length > 0, what);
        FigureChange first = findings[0].Repairs[0].Changes[0];
        Assert.Equal(change, string.Create(CultureInfo.InvariantCulture, $"{first.From:0.##########} → {first.To} {first.Kind}"));
    }
}
