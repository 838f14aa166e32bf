using System.Collections.Immutable;
using System.Globalization;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Tests.Reconciliation.Across;

public sealed class CrossReconcilerTests
{
    private static readonly string[] Kinds = ["series", "mergers", "bases", "rollups", "copies", "duplicates"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string kind in Kinds)
            {
                foreach (AcrossCase one in AcrossCases.Of(kind))
                {
                    cases.Add(kind, one.Id);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_what_contradicts_itself_and_nothing_else(string kind, string id)
    {
        AcrossCase one = AcrossCases.Named(kind, id);

        Assert.Equal(one.Expect, Names(AcrossCases.Findings(one)));
    }

    [Fact]
    public void Has_a_legitimate_case_for_every_faulty_one()
    {
        AcrossCase[] cases = [.. Kinds.SelectMany(AcrossCases.Of)];

        Assert.True(cases.Count(one => one.Expect.Count == 0) * 2 >= cases.Length);
        Assert.Equal(cases.Length, cases.Select(one => one.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_the_same_whatever_the_order_of_the_reports(string kind, string id)
    {
        ImmutableArray<ReportDigest> digests = AcrossCases.Digests(AcrossCases.Named(kind, id).Reports);

        Assert.Equal(Sentences(AcrossCases.Findings(digests)), Sentences(AcrossCases.Findings([.. digests.Reverse()])));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quotes_the_reports_at_the_places_that_it_names(string kind, string id)
    {
        AcrossCase one = AcrossCases.Named(kind, id);
        foreach ((string file, Finding finding) in AcrossCases.Findings(one))
        {
            Assert.All(finding.Spans, span => Assert.InRange(span.End, span.Start + 1, TextOf(one, file).Length));
            Assert.NotEmpty(finding.Elsewhere);
            Assert.All(finding.Elsewhere.Where(place => place.Figure is not null), place => Assert.Equal(place.Quote, place.Span.Slice(TextOf(one, place.File))));
            Assert.DoesNotContain('{', finding.Message(MessageLanguage.Vietnamese));
            Assert.DoesNotContain('{', finding.Message(MessageLanguage.English));
        }
    }

    [Fact]
    public void Says_the_numbers_that_the_verdict_was_reached_by()
    {
        Finding finding = Only("series", "a-cumulative-number-falls");

        Assert.Equal(
            "“2.986/3.655 tài khoản định danh điện tử, đạt 81,7%”",
            $"“{finding.Elsewhere[0].Quote}”");
        Assert.Contains(": 2.698 ít hơn 2.986 mà báo cáo 6 tháng đầu năm 2023 (a-2023.txt) đã nêu", finding.Message(MessageLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("6 tháng đầu năm 2023: 2.986; năm 2023: 2.698", finding.Message(MessageLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("2,698 is less than the 2,986", finding.Message(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_a_sum_of_units_before_a_merger()
    {
        string message = Only("mergers", "less-than-the-sum-of-the-units-before").Message(MessageLanguage.Vietnamese);

        Assert.Contains("3.986 ít hơn 4.486 là tổng của các đơn vị trước sáp nhập (xã Suối Mây 2.986 + xã Bãi Sim 1.500)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_missing_communes_before_the_sum()
    {
        string message = Only("rollups", "the-communes-known-exceed-their-district").Message(MessageLanguage.Vietnamese);

        Assert.StartsWith("Chưa có số của 1 đơn vị cấp xã (thị trấn Đồi Thông)", message, StringComparison.Ordinal);
        Assert.Contains("4.486, lớn hơn 4.100", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposes_the_slip_of_a_digit_that_explains_a_jump_of_the_population()
    {
        Repair repair = Only("bases", "the-people-jump-and-the-households-stay").Repairs[0];

        Assert.Equal((5940m, 4940m, RepairKind.WrongDigit), (repair.Changes[0].From, repair.Changes[0].To, repair.Changes[0].Kind));
    }

    [Fact]
    public void Proposes_the_sum_where_one_wrong_key_explains_the_total()
    {
        Finding finding = Only("rollups", "two-units-named-report-another-sum");

        Assert.Equal("2.986 + 1.500 = 4.486 ≠ 4.468", finding.Arithmetic);
        Assert.Equal((4486m, RepairKind.SwappedDigits), (finding.Repairs[0].Changes[0].To, finding.Repairs[0].Changes[0].Kind));
    }

    [Fact]
    public void Names_the_figure_in_which_two_versions_differ()
    {
        Finding finding = Only("duplicates", "two-versions-with-another-figure");

        Assert.Equal("1.128/1.128 văn bản", Assert.Single(finding.Elsewhere).Quote);
        Assert.Contains("“1.182/1.182 văn bản” (bản kia “1.128/1.128 văn bản”)", finding.Message(MessageLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_rare_a_copied_figure_is()
    {
        string message = Only("copies", "the-same-uncommon-pair-of-numbers").Message(MessageLanguage.Vietnamese);

        Assert.Contains("trong 2 báo cáo có nêu số liệu này, chỉ 2 báo cáo nêu đúng số đó", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_which_communes_of_a_district_did_not_report()
    {
        CrossFindings found = new CrossReconciler(AcrossCases.Rules).Reconcile(AcrossCases.Digests(AcrossCases.Named("rollups", "a-commune-is-missing-and-the-others-are-less").Reports));

        RollupCoverage coverage = Assert.Single(found.Rollups);
        Assert.Equal((2, true), (coverage.Reporting.Length, coverage.IsListKnown));
        Assert.Equal(["thị trấn Đồi Thông"], coverage.Missing);
    }

    [Fact]
    public void Does_not_add_up_communes_that_are_not_all_known()
    {
        CrossFindings found = new CrossReconciler(AcrossCases.Rules).Reconcile(AcrossCases.Digests(AcrossCases.Named("rollups", "the-communes-of-the-district-are-not-known").Reports));

        Assert.False(Assert.Single(found.Rollups).IsListKnown);
    }

    [Fact]
    public void Bears_a_collection_without_reports() => Assert.Empty(new CrossReconciler(AcrossCases.Rules).Reconcile([]).Reports);

    private static Finding Only(string kind, string id) => Assert.Single(AcrossCases.Findings(AcrossCases.Named(kind, id))).Finding;

    private static string TextOf(AcrossCase one, string file)
    {
        using var reader = new StreamReader(one.Reports.Single(report => report.File == file).Source().Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Names(ImmutableArray<(string File, Finding Finding)> findings) =>
        findings.Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.File} {found.Finding.Check.Id}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sentences(ImmutableArray<(string File, Finding Finding)> findings) =>
        findings.Select(found => $"{found.File}: {found.Finding.Message(MessageLanguage.Vietnamese)}").Order(StringComparer.Ordinal);
}
