using DtiExtract.Mining.Rules;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Tests.Units;

public sealed class UnitCatalogTests
{
    private const string File = "units/x.yaml";

    private const string Sound =
        """
        units:
          - { code: "900", kind: huyện, name: Núi Xa, province: "38", until: 2025-06-30, split: ["90001", "90002"] }
          - { code: "90001", kind: xã, name: Suối Mây, parent: "900", province: "38", until: 2025-06-30, into: "90001" }
          - { code: "90003", kind: xã, name: Đồi Thông, parent: "900", province: "38", until: 2025-06-30, split: ["90001", "90002"] }
          - { code: "90001", kind: xã, name: Núi Xa, province: "38", from: 2025-07-01 }
          - { code: "90002", kind: phường, name: Đồi Thông, province: "38", from: 2025-07-01 }
        """;

    private static readonly DateOnly Before = new(2024, 6, 30);
    private static readonly DateOnly After = new(2025, 12, 31);

    private static UnitCatalog Catalog => Repository.Rules.Units;

    [Theory]
    [InlineData("392", 19, 6)]
    [InlineData("524", 22, 5)]
    [InlineData("525", 16, 6)]
    [InlineData("531", 5, 2)]
    [InlineData("533", 12, 4)]
    public void Holds_all_communes_of_a_district_and_what_it_was_split_into(string district, int old, int successors)
    {
        Assert.Equal(old, Catalog.All.Count(unit => unit.Parent == district));
        Assert.Equal(successors, Catalog.SuccessorsOf(Catalog.On(district, Before)!).Count());
        Assert.All(Catalog.On(district, Before)!.Into, next => Assert.True(next.IsPart));
    }

    [Fact]
    public void Holds_the_eleven_old_and_five_new_communes_named_Binh_An()
    {
        AdministrativeUnit[] named = [.. Catalog.All.Where(unit => unit.Name == "Bình An")];

        Assert.Equal((11, 5), (named.Count(unit => unit.Validity.Contains(Before)), named.Count(unit => unit.Validity.Contains(After))));
    }

    [Theory]
    [InlineData("15322", "15316", false)]
    [InlineData("21148", "21154", false)]
    [InlineData("21064", "21085", false)]
    [InlineData("15277", "14812", false)]
    [InlineData("21142", "21136 21157", true)]
    [InlineData("15271", "15271 15286", true)]
    public void Knows_what_became_of_a_unit(string code, string successors, bool inParts)
    {
        AdministrativeUnit unit = Catalog.On(code, Before)!;

        Assert.Equal(successors, string.Join(' ', Catalog.SuccessorsOf(unit).Select(next => next.Code)));
        Assert.All(unit.Into, next => Assert.Equal(inParts, next.IsPart));
    }

    [Theory]
    [InlineData("15316", "15313 15316 15322 15325 392")]
    [InlineData("21154", "21148 21154 21163 525")]
    [InlineData("21136", "21136 21142 525")]
    public void Knows_of_what_a_unit_was_formed(string code, string predecessors) =>
        Assert.Equal(predecessors, string.Join(' ', Catalog.PredecessorsOf(Catalog.On(code, After)!).Select(before => before.Code).Order(StringComparer.Ordinal)));

    [Fact]
    public void Tells_an_old_unit_from_a_new_one_with_its_code()
    {
        Assert.Equal("xã Trà Phong", Catalog.On("21154", Before)?.FullName);
        Assert.Equal("xã Tây Trà", Catalog.On("21154", After)?.FullName);
        Assert.Null(Catalog.On("15322", After));
        Assert.Empty(Catalog.SuccessorsOf(Catalog.On("21154", After)!));
    }

    [Theory]
    [InlineData("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "2024-06-30", "15322")]
    [InlineData("xã Hà Tân", null, "tỉnh Thanh Hoá", "2024-06-30", "15322")]
    [InlineData("xã Bình Hoà", "huyện Bình Sơn", null, "2024-06-30", "21079")]
    [InlineData("xã Trà Thuỷ", "huyện Trà Bồng", "tỉnh Quảng Ngãi", "2024-06-30", "21121")]
    [InlineData("thị trấn Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "2024-06-30", "15322")]
    [InlineData("huyện Mộ Đức", "tỉnh Quảng Ngãi", "tỉnh Quảng Ngãi", "2023-06-30", "533")]
    [InlineData("xã Mộ Đức", "tỉnh Quảng Ngãi", "tỉnh Quảng Ngãi", "2025-12-31", "21400")]
    [InlineData("thị trấn Mộ Đức", "huyện Mộ Đức", "tỉnh Quảng Ngãi", "2023-06-30", "21400")]
    [InlineData("xã Bình An", "huyện Bình Sơn", "tỉnh Quảng Ngãi", "2024-06-30", "21064")]
    [InlineData("xã Bình An", null, "tỉnh Hà Tĩnh", "2024-06-30", "18430")]
    [InlineData("xã Bình An", null, "tỉnh Gia Lai", "2025-12-31", "21829")]
    [InlineData("xã Bình Thuận", "huyện Bình Sơn", "tỉnh Quảng Ngãi", "2024-06-30", "21043")]
    [InlineData("xã Sơn Trà", "huyện Trà Bồng", "tỉnh Quảng Ngãi", "2024-06-30", "21148")]
    [InlineData("quận Sơn Trà", "thành phố Đà Nẵng", "thành phố Đà Nẵng", "2024-06-30", "493")]
    [InlineData("phường Sơn Trà", "thành phố Đà Nẵng", "thành phố Đà Nẵng", "2025-12-31", "20263")]
    [InlineData("xã Bình Minh", null, "tỉnh Quảng Ngãi", null, "21085")]
    public void Finds_a_unit_by_name_holder_and_day(string unit, string? parent, string? province, string? day, string code)
    {
        UnitMatch match = Catalog.Find(unit, parent, province, Day(day));

        Assert.Equal(code, match.Unit?.Code);
        Assert.False(match.IsAmbiguous);
    }

    [Theory]
    [InlineData("xã Hà Tân", "huyện Hà Trung", "tỉnh Thanh Hóa", "2025-12-31")]
    [InlineData("xã Hà Tân", "huyện Bình Sơn", "tỉnh Thanh Hóa", "2024-06-30")]
    [InlineData("xã Hà Tân", "huyện Hà Trung", "tỉnh Quảng Ngãi", "2024-06-30")]
    [InlineData("huyện Hà Tân", null, "tỉnh Thanh Hóa", "2024-06-30")]
    [InlineData("xã Hà Tan", "huyện Hà Trung", "tỉnh Thanh Hóa", "2024-06-30")]
    [InlineData("xã Suối Mây", "huyện Hà Trung", "tỉnh Thanh Hóa", "2024-06-30")]
    public void Finds_none_of_another_time_place_or_level(string unit, string? parent, string? province, string day) =>
        Assert.Empty(Catalog.Find(unit, parent, province, Day(day)).Candidates);

    [Theory]
    [InlineData("xã Bình An", null, null, "2024-06-30", 11)]
    [InlineData("xã Bình An", "huyện Thăng Bình", null, "2024-06-30", 10)]
    [InlineData("xã Bình An", null, "tỉnh Kiên Giang", "2024-06-30", 2)]
    [InlineData("xã Bình An", null, null, "2025-12-31", 5)]
    public void Says_that_several_units_fit(string unit, string? parent, string? province, string day, int candidates)
    {
        UnitMatch match = Catalog.Find(unit, parent, province, Day(day));

        Assert.True(match.IsAmbiguous);
        Assert.Equal(candidates, match.Candidates.Length);
    }

    [Fact]
    public void Takes_a_name_alone_for_no_proof()
    {
        UnitMatch match = Catalog.Find("xã Bình Minh", null, null, After);

        Assert.Null(match.Unit);
        Assert.Equal("21085", Assert.Single(match.Candidates).Code);
    }

    [Fact]
    public void Names_what_holds_a_unit()
    {
        Assert.Equal("huyện Hà Trung", Catalog.HolderOf(Catalog.On("15322", Before)!));
        Assert.Equal("tỉnh Thanh Hóa", Catalog.HolderOf(Catalog.On("15316", After)!));
        Assert.Equal("tỉnh Tuyên Quang", Catalog.HolderOf(Catalog.On("02290", Before)!));
    }

    [Fact]
    public void Reads_a_sound_file() => Assert.Empty(Mistakes(Sound));

    [Fact]
    public void Lets_an_entry_that_knows_the_unit_win_over_one_that_knows_its_level()
    {
        const string Placeholder = "units:\n  - { code: \"90002\", kind: cấp xã, name: Đồi Thông, province: \"38\", from: 2025-07-01 }";

        var errors = new List<RuleError>();
        var catalog = UnitCatalog.Parse([("units/a.yaml", Placeholder), (File, Sound)], Repository.Rules.Provinces, errors);

        Assert.Empty(errors);
        Assert.Equal("phường Đồi Thông", Assert.Single(catalog.All, unit => unit.Code == "90002").FullName);
    }

    [Theory]
    [InlineData("code: \"900\"", "code: \"90\"", 2, "the code must be five digits for a commune, three for a district, in quotation marks")]
    [InlineData("kind: phường", "kind: làng", 6, "'làng' is no kind of unit; known are thành phố, cấp huyện, thị trấn, đặc khu, thị xã, phường, cấp xã, huyện, quận, xã")]
    [InlineData("Thông, province: \"38\", from", "Thông, province: \"98\", from", 6, "'98' is the code of no province of that time")]
    [InlineData("into: \"90001\"", "into: \"90009\"", 3, "xã Suối Mây (90001) goes into 90009, which is no unit on the day after")]
    [InlineData("Thông, parent: \"900\"", "Thông, parent: \"901\"", 4, "'901' is the code of no district of that time")]
    [InlineData("code: \"90002\", kind", "code: \"90001\", kind", 6, "the code 90001 is given to two units at one time")]
    [InlineData("from: 2025-07-01 }\n  - { code: \"90002\"", "from: 2025-06-01 }\n  - { code: \"90002\"", 5, "the code 90001 is given to two units at one time")]
    [InlineData("Mây, parent: \"900\", province: \"38\", until: 2025-06-30", "Mây, province: \"38\"", 3, "'from' must not be later than 'until'; 'into' (the whole unit) or 'split' (parts of it), not both, need an 'until'")]
    [InlineData("from: 2025-07-01 }\n  - { code: \"90002\"", "from: 2025-13-01 }\n  - { code: \"90002\"", 5, "'from' must be a day written as 2025-07-01")]
    public void Names_a_mistake_with_its_line(string from, string to, int line, string reason)
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);

        List<RuleError> errors = Mistakes(Sound.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(new RuleError(File, line, reason), errors);
    }

    private static List<RuleError> Mistakes(string yaml)
    {
        var errors = new List<RuleError>();
        UnitCatalog.Parse([(File, yaml)], Repository.Rules.Provinces, errors);
        return errors;
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
