using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Texts.Numbering;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Texts;

/// <summary>Holds the numbers of sections, evidence, tables and annexes against each other.</summary>
/// <param name="rules">The rules.</param>
internal sealed class NumberingCheck(MiningRules rules) : IReportCheck
{
    private readonly NumberedSections _sections = new(rules.Outline);
    private readonly SequenceCheck _sequence = new(rules.Checks);
    private readonly RestartCheck _restart = new(rules.Checks, rules.Outline);
    private readonly CriterionNumberCheck _criterion = new(rules.Checks, rules.Outline);
    private readonly EvidenceReferenceCheck _evidence = new(rules.Checks);
    private readonly TableReferenceCheck _tables = new(rules.Checks);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
        [.. SequenceCheck.Shapes, .. RestartCheck.Shapes, .. CriterionNumberCheck.Shapes, .. EvidenceReferenceCheck.Shapes, .. TableReferenceCheck.Shapes];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        ImmutableArray<NumberedSection> sections = _sections.Of(facts);
        return
        [
            .. _sequence.Check(facts, sections),
            .. _restart.Check(facts, sections),
            .. _criterion.Check(facts, sections),
            .. _evidence.Check(facts),
            .. _tables.Check(facts),
        ];
    }
}
