using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Outline;

public sealed class ProvincesTests
{
    private static Provinces All => Some.Rules.Provinces;

    [Theory]
    [InlineData("2023-06-30", 63, 5)]
    [InlineData("2025-01-01", 63, 6)]
    [InlineData("2025-06-30", 63, 6)]
    [InlineData("2025-07-01", 34, 6)]
    [InlineData("2026-04-30", 34, 7)]
    public void Holds_the_provinces_and_central_cities_of_the_day(string day, int provinces, int cities)
    {
        Province[] valid = [.. All.All.Where(province => province.IsValidOn(Day(day)))];

        Assert.Equal(provinces, valid.Length);
        Assert.Equal(cities, valid.Count(province => province.Kind == "thành phố"));
        Assert.Equal(provinces, valid.Select(province => province.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("Thanh Hoá năm 2024", "tỉnh", "2024-01-01", "tỉnh Thanh Hóa", "38")]
    [InlineData("THANH HÓA", "tỉnh", "2024-01-01", "tỉnh Thanh Hóa", "38")]
    [InlineData("Đắc Lắc.", "tỉnh", "2024-01-01", "tỉnh Đắk Lắk", "66")]
    [InlineData("Kon Tum", "tỉnh", "2024-01-01", "tỉnh Kon Tum", "62")]
    [InlineData("Kon Tum", "tỉnh", "2025-12-31", "tỉnh Quảng Ngãi", "51")]
    [InlineData("Lào Cai", "tỉnh", "2025-06-30", "tỉnh Lào Cai", "10")]
    [InlineData("Lào Cai", "tỉnh", "2025-07-01", "tỉnh Lào Cai", "15")]
    [InlineData("HCM", "thành phố", "2024-01-01", "thành phố Hồ Chí Minh", "79")]
    [InlineData("Huế", "thành phố", "2025-12-31", "thành phố Huế", "46")]
    [InlineData("Thừa Thiên Huế", "tỉnh", "2026-01-01", "thành phố Huế", "46")]
    [InlineData("Đồng Nai", "tỉnh", "2026-12-31", "thành phố Đồng Nai", "75")]
    [InlineData("Bà Rịa - Vũng Tàu", "tỉnh", "2024-01-01", "tỉnh Bà Rịa - Vũng Tàu", "77")]
    public void Finds_a_province_by_its_name(string text, string kind, string day, string name, string code)
    {
        Province? province = All.Opening(text, kind, Day(day), out _);

        Assert.Equal((name, code), (province?.FullName, province?.Code));
    }

    [Theory]
    [InlineData("Huế", "thành phố", "2024-12-31")]
    [InlineData("Quảng Ngãi", "thành phố", "2024-12-31")]
    [InlineData("Thanh Hóalà", "tỉnh", "2024-12-31")]
    [InlineData("Thanh", "tỉnh", "2024-12-31")]
    public void Finds_none_of_another_kind_or_time(string text, string kind, string day) =>
        Assert.Null(All.Opening(text, kind, Day(day), out _));

    [Theory]
    [InlineData("thanhhoa", "tỉnh Thanh Hóa")]
    [InlineData("daklak", "tỉnh Đắk Lắk")]
    [InlineData("hochiminhcity", "thành phố Hồ Chí Minh")]
    [InlineData("bariavungtau", "tỉnh Bà Rịa - Vũng Tàu")]
    [InlineData("dichvucong", null)]
    public void Finds_a_province_by_its_sites(string label, string? name) =>
        Assert.Equal(name, All.OfDomain(label, Day("2024-01-01"))?.FullName);

    [Theory]
    [InlineData("provinces: []", 1)]
    [InlineData("units:\n  - { code: \"01\", kind: tỉnh, name: A }", 1)]
    [InlineData("provinces:\n  - A", 2)]
    [InlineData("provinces:\n  - { code: \"1\", kind: tỉnh, name: A }", 2)]
    [InlineData("provinces:\n  - { code: \"01\", kind: huyện, name: A }", 2)]
    [InlineData("provinces:\n  - { code: \"01\", kind: tỉnh, name: A, size: 3 }", 2)]
    [InlineData("provinces:\n  - { code: \"01\", kind: tỉnh, name: A, from: 7/2025 }", 2)]
    [InlineData("provinces:\n  - { code: \"01\", kind: tỉnh, name: A, until: 2025-06-30 }", 2)]
    [InlineData("provinces:\n  - { code: \"01\", kind: tỉnh, name: A }\n  - { code: \"01\", kind: tỉnh, name: B }", 3)]
    [InlineData("provinces:\n  - { code: \"01\", kind: tỉnh, name: A, until: 2025-06-30, into: \"02\" }", 2)]
    [InlineData("provinces: [", 2)]
    public void Refuses_a_wrong_file_with_the_line(string yaml, int line)
    {
        var errors = new List<RuleError>();

        Provinces.Parse(yaml, errors);

        RuleError error = Assert.Single(errors);
        Assert.Equal(("provinces.yaml", line), (error.File, error.Line));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
