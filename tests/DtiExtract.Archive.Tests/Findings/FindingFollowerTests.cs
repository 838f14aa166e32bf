using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Archive.Tests.Findings;

/// <summary>Follows made-up findings: "quote@position=arithmetic", decided ones with an exclamation mark, changed ones with a tilde.</summary>
public sealed class FindingFollowerTests
{
    public static TheoryData<string, string[], string[], string[]> Cases { get; } = new()
    {
        { "found again", ["44956/5022@10=a"], ["44956/5022@10=a"], ["Same 10>10"] },
        { "found elsewhere", ["44956/5022@10=a"], ["44956/5022@90=a"], ["Moved 10>90"] },
        { "in other letters", ["Đạt 98%@10=a"], ["đạt  98%@90=a"], ["Moved 10>90"] },
        { "said otherwise", ["44956/5022@10=a"], ["44956/5022@10=b"], ["Changed 10>10"] },
        { "said otherwise and elsewhere", ["44956/5022@10=a"], ["44956/5022@90=b"], ["Changed 10>90"] },
        { "not found any more", ["44956/5022@10=a"], [], ["Gone 10>"] },
        { "found for the first time", [], ["44956/5022@10=a"], ["New >10"] },
        { "another statement at another place", ["1/2@10=a"], ["3/4@90=a"], ["Gone 10>", "New >90"] },
        { "bounded otherwise", ["44956/5022@10=a"], ["44956/5022 hồ sơ@10=a"], ["Changed 10>10"] },
        { "twins keep their order", ["1/2@10=a", "1/2@50=b"], ["1/2@20=a", "1/2@60=b"], ["Moved 10>20", "Moved 50>60"] },
        { "of twins the first is gone", ["1/2@10=a", "1/2@50=a"], ["1/2@50=a"], ["Gone 10>", "Same 50>50"] },
        { "a twin comes before", ["1/2@50=a"], ["1/2@10=a", "1/2@50=a"], ["New >10", "Same 50>50"] },
        { "changed and not looked at since", ["1/2@10=a!~"], ["1/2@10=a"], ["Changed 10>10"] },
        { "changed while open", ["1/2@10=a~"], ["1/2@10=a"], ["Same 10>10"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Follows_a_finding_by_its_statement(string name, string[] kept, string[] seen, string[] expected)
    {
        Assert.NotEmpty(name);
        ImmutableArray<FollowedFinding> followed = FindingFollower.Follow(kept.Select(Row), seen.Select(text => Seen(text)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), followed.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_with_other_reports_are_told_apart_by_them()
    {
        SeenFinding one = Seen("1/2@10=a", new PlaceElsewhere("a.txt", "xã Lụa Mới", "năm 2024", new TextSpan(0, 1), "x", null));
        SeenFinding same = Seen("1/2@10=a", new PlaceElsewhere("b.txt", "Xã Lụa Mới", "năm 2024", new TextSpan(5, 9), "y", null));
        SeenFinding other = Seen("1/2@10=a", new PlaceElsewhere("a.txt", "xã Lụa Mới", "năm 2023", new TextSpan(0, 1), "x", null));

        Assert.Equal(one.Statement, same.Statement);
        Assert.NotEqual(one.Statement, other.Statement);
    }

    private static string Text(FollowedFinding one) =>
        $"{one.Change} {(one.Kept is { } kept ? KeptForm.ReadFinding(kept.Body).Spans[0].Start : null)}>{one.Seen?.Placed.Finding.Spans[0].Start}";

    private static StoredFinding Row(string text)
    {
        SeenFinding seen = Seen(text.TrimEnd('~', '!'));
        return new StoredFinding
        {
            Type = string.Empty,
            Rule = string.Empty,
            Severity = string.Empty,
            Places = string.Empty,
            Words = string.Empty,
            Statement = seen.Statement,
            Body = KeptForm.Write(seen.Placed.Finding),
            Change = text.EndsWith('~') ? FindingChange.Changed : FindingChange.Same,
            DecidedAt = text.Contains('!', StringComparison.Ordinal) ? DateTimeOffset.UnixEpoch : null,
        };
    }

    private static SeenFinding Seen(string text, params PlaceElsewhere[] elsewhere)
    {
        string[] parts = text.Split('@', '=');
        int start = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        var finding = new Finding
        {
            Check = OpenArchive.Reports.Rules.Checks["percent-of-ratio"],
            Spans = [new TextSpan(start, start + 10)],
            Arguments = [],
            Arithmetic = parts[2],
            Elsewhere = [.. elsewhere],
        };
        return SeenFinding.Of(new PlacedFinding(finding, [new FindingPlace(parts[0], null, null)], FrozenDictionary<Mining.Figures.FigureId, FindingFigure>.Empty));
    }
}
