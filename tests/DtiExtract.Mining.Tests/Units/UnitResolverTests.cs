using System.Collections.Immutable;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Tests.Units;

public sealed class UnitResolverTests
{
    private static readonly UnitResolver Resolver = new(Repository.Rules.Units, Repository.Rules.Provinces);

    [Theory]
    [InlineData("xã Hà Tân", UnitLevel.Commune, "huyện Hà Trung", "15322")]
    [InlineData("huyện Hà Trung", UnitLevel.District, "tỉnh Thanh Hóa", "392")]
    [InlineData("tỉnh Thanh Hóa", UnitLevel.Province, null, "38")]
    [InlineData("xã Đồi Thông", UnitLevel.Commune, "huyện Hà Trung", null)]
    public void Gives_the_unit_its_code(string unit, UnitLevel level, string? parent, string? code)
    {
        ReportHeader header = Resolver.Resolve(Header(unit, level, parent, "tỉnh Thanh Hóa"), out ImmutableArray<Problem> doubts);

        Assert.Equal(code, header.UnitCode);
        Assert.Empty(doubts);
    }

    [Fact]
    public void Leaves_a_header_without_unit_as_it_is() => Assert.Equal(new ReportHeader(), Resolver.Resolve(new ReportHeader(), out _));

    [Fact]
    public void Takes_the_day_of_the_signature_before_the_end_of_the_period()
    {
        ReportHeader header = Header("xã Tống Sơn", UnitLevel.Commune, "tỉnh Thanh Hóa", "tỉnh Thanh Hóa") with { PeriodEnd = new DateOnly(2025, 6, 30), SignedOn = new DateOnly(2025, 7, 10) };

        Assert.Equal("15316", Resolver.Resolve(header, out _).UnitCode);
    }

    [Fact]
    public void Names_the_candidates_when_nothing_decides()
    {
        ReportHeader header = Resolver.Resolve(Header("xã Bình An", UnitLevel.Commune, null, "tỉnh Kiên Giang"), out ImmutableArray<Problem> doubts);

        Assert.Null(header.UnitCode);
        Assert.Equal(
            "Several units are named “xã Bình An”: 30808 (tỉnh Kiên Giang), 30898 (tỉnh Kiên Giang); the report does not tell which district or province it means, so no code is given.",
            ProblemMessages.For(Assert.Single(doubts), MessageLanguage.English));
    }

    [Fact]
    public void Names_no_more_candidates_than_people_read()
    {
        Resolver.Resolve(Header("xã Bình An", UnitLevel.Commune, null, null), out ImmutableArray<Problem> doubts);

        Assert.EndsWith(", …", Assert.Single(doubts).Arguments[1], StringComparison.Ordinal);
        Assert.Equal(6, doubts[0].Arguments[1].Split(", ").Length - 1);
    }

    private static ReportHeader Header(string unit, UnitLevel level, string? parent, string? province) =>
        new() { Unit = unit, UnitLevel = level, Parent = parent, Province = province, PeriodEnd = new DateOnly(2024, 6, 30) };
}
