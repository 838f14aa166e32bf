using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Findings.Asking;
using DtiExtract.Archive.Findings.Deciding;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Rules;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Review;

/// <summary>Tells how often people found the checks right.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="rules">The rules in force.</param>
/// <param name="options">How findings are decided of.</param>
internal sealed class DecidedRules(IDbContextFactory<ArchiveContext> archives, MiningRules rules, ReviewOptions options)
{
    /// <summary>The checks in force, with what came of those of their findings that the viewer may see.</summary>
    public async Task<RulesAnswer> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);

        // What is gone was decided of all the same; what waits for a second person is not settled.
        var counts = await archive.Findings
            .Where(finding => viewer.Visible(archive.Reports).Any(report => report.Id == finding.ReportId))
            .GroupBy(finding => new { finding.Rule, Status = options.RequireSecondOpinion && !finding.IsSeconded ? FindingStatus.Open : finding.Status })
            .Select(group => new { group.Key.Rule, group.Key.Status, Count = group.Count() })
            .ToListAsync(cancellationToken);
        ILookup<string, (FindingStatus Status, int Count)> byRule = counts.ToLookup(one => one.Rule, one => (one.Status, one.Count));
        return new RulesAnswer(
            rules.Version,
            options.RequireSecondOpinion,
            [.. rules.Checks.All.OrderBy(check => check.Type).ThenBy(check => check.Id, StringComparer.Ordinal).Select(check => RuleOf(check, byRule[check.Id]))]);
    }

    private static RuleAnswer RuleOf(Check check, IEnumerable<(FindingStatus Status, int Count)> counts)
    {
        var of = counts.ToDictionary(one => one.Status, one => one.Count);
        int confirmed = of.GetValueOrDefault(FindingStatus.Confirmed);
        int corrected = of.GetValueOrDefault(FindingStatus.Corrected);
        int dismissed = of.GetValueOrDefault(FindingStatus.Dismissed);
        return new RuleAnswer(
            check.Id,
            Terms.Of(check.Type).Code,
            Terms.Of(check.Severity).Code,
            new Wording(check.Vietnamese.Pattern, check.English.Pattern),
            of.Values.Sum(),
            of.GetValueOrDefault(FindingStatus.Open),
            confirmed,
            dismissed,
            corrected,
            RulePrecision.Of(confirmed + corrected, confirmed + corrected + dismissed));
    }
}

/// <summary>The checks in force.</summary>
/// <param name="Version">The version of the rules.</param>
/// <param name="SecondOpinionRequired">Whether a decision counts only when a second person has looked at it.</param>
/// <param name="Items">The checks.</param>
internal sealed record RulesAnswer(string Version, bool SecondOpinionRequired, ImmutableArray<RuleAnswer> Items);

/// <summary>A check with what came of its findings.</summary>
internal sealed record RuleAnswer(
    string Id, string Type, string Severity, Wording Sentence, int Found, int Open, int Confirmed, int Dismissed, int Corrected, RulePrecision? Precision);
