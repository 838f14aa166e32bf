using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>Reads what a report itself says of each criterion: the same that checks hold against its figures.</summary>
/// <param name="rules">The rules.</param>
public sealed class StatedVerdicts(MiningRules rules)
{
    private readonly JudgedCriteria _criteria = new(rules.Checks[VerdictCheck.Met]);

    /// <summary>The verdicts of a mined report, in the order of the text; none when it could not be read.</summary>
    public ImmutableArray<StatedVerdict> Of(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Text is null)
        {
            return [];
        }

        var text = NormalText.Of(report.Text);
        var outline = new ReportOutline(report.Sections, report.Header);
        CriterionSet? set = report.Header.CriterionSet is { } key && rules.CriterionSets.TryGet(key, out CriterionSet? known) ? known : null;
        var mapped = new MappedFigures(report.Figures, FigureContexts.Of(text, outline, report.Figures, set), set, ForcedInVain: false);
        var facts = new ReportFacts(text, outline, report.Header, mapped, rules.Indicators);
        return [.. _criteria.Of(facts).Where(criterion => criterion.Verdict is not null).Select(criterion => Of(facts, criterion)).OrderBy(verdict => verdict.Words.Start)];
    }

    private static StatedVerdict Of(ReportFacts facts, JudgedCriterion criterion) => new(
        criterion.Code,
        criterion.Label?.Trim(),
        criterion.Verdict!.Kind,
        facts.Text.ToSource(criterion.Verdict.Span),
        [.. criterion.Targets.Select(place => facts.Figures[place].Id)],
        [.. criterion.Results.Select(place => facts.Figures[place].Id)]);
}

/// <summary>What a report says of a criterion.</summary>
/// <param name="Code">The code, as the heading or the row states it; null when there is none.</param>
/// <param name="Label">What the row of a table calls it; null elsewhere.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Words">The words that say it, in the report's text as read.</param>
/// <param name="Targets">The figures that state what is asked.</param>
/// <param name="Results">The figures that state what was reached.</param>
public sealed record StatedVerdict(string? Code, string? Label, VerdictKind Kind, TextSpan Words, ImmutableArray<FigureId> Targets, ImmutableArray<FigureId> Results);
