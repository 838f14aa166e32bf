using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Tests.Reconciliation.Across;

/// <summary>The cases beside this file, and the way from their texts to findings.</summary>
internal static class AcrossCases
{
    private const string Units = """
        units:
          - { code: "901", kind: huyện, name: Đồi Thông, province: "38", until: 2025-06-30, split: ["90001"] }
          - { code: "90001", kind: xã, name: Suối Mây, parent: "901", province: "38", until: 2025-06-30, into: "90001" }
          - { code: "90002", kind: xã, name: Bãi Sim, parent: "901", province: "38", until: 2025-06-30, into: "90001" }
          - { code: "90003", kind: thị trấn, name: Đồi Thông, parent: "901", province: "38", until: 2025-06-30, into: "90003" }
          - { code: "90001", kind: xã, name: Mây Sim, province: "38", from: 2025-07-01 }
          - { code: "90003", kind: xã, name: Đồi Thông, province: "38", from: 2025-07-01 }
        """;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<MiningRules> LoadedRules = new(LoadRules);

    /// <summary>The rules as they are delivered, with a district that does not exist.</summary>
    public static MiningRules Rules => LoadedRules.Value;

    /// <summary>The cases of one kind.</summary>
    public static IEnumerable<AcrossCase> Of(string kind) =>
        JsonSerializer.Deserialize<Dictionary<string, AcrossCase[]>>(File.ReadAllText(Repository.At("tests", "DtiExtract.Mining.Tests", "Reconciliation", "Across", "cases.json")), Options)![kind];

    /// <summary>The case of that name.</summary>
    public static AcrossCase Named(string kind, string id) => Of(kind).Single(one => one.Id == id);

    /// <summary>The digests of reports.</summary>
    public static ImmutableArray<ReportDigest> Digests(IEnumerable<AcrossReport> reports)
    {
        var miner = new ReportMiner(Rules, new ReadingLimits());
        var digester = new ReportDigester(Rules);
        return [.. reports.Select(report => digester.Digest(miner.Mine(report.Source(), TestContext.Current.CancellationToken)))];
    }

    /// <summary>What is found across reports, each with the file that has it.</summary>
    public static ImmutableArray<(string File, Finding Finding)> Findings(ImmutableArray<ReportDigest> digests)
    {
        CrossFindings found = new CrossReconciler(Rules).Reconcile(digests);
        return [.. digests.SelectMany(digest => found.Of(digest, []).Select(finding => (digest.File, finding)))];
    }

    /// <summary>What is found across the reports of a case.</summary>
    public static ImmutableArray<(string File, Finding Finding)> Findings(AcrossCase one) => Findings(Digests(one.Reports));

    private static MiningRules LoadRules() =>
        MiningRules.TryLoad(Repository.RuleFiles(("units/some.yaml", Units)), out MiningRules? rules, out ImmutableArray<RuleError> errors)
            ? rules
            : throw new InvalidOperationException(string.Join('\n', errors));
}
