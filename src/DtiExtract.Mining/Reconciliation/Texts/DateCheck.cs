using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Texts.Dating;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Mining.Reconciliation.Texts;

/// <summary>Holds the numbers and dates of documents, and the days of which the report tells, against each other and against the report's own date.</summary>
/// <param name="rules">The rules.</param>
internal sealed class DateCheck(MiningRules rules) : IReportCheck
{
    private readonly KnownDocumentCheck _known = new(rules.Checks, rules.Documents);
    private readonly DocumentOrderCheck _order = new(rules.Checks);
    private readonly DayCheck _days = new(rules.Checks);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } = [.. KnownDocumentCheck.Shapes, .. DocumentOrderCheck.Shapes, .. DayCheck.Shapes];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(ReportFacts facts)
    {
        ImmutableArray<CitedDocument> documents = DocumentReader.Read(facts.Text);
        var mistaken = documents.Select(document => (Document: document, Finding: _known.Check(facts.Text, document))).Where(pair => pair.Finding is not null).ToList();
        ImmutableArray<CitedDocument> others = documents.RemoveRange(mistaken.Select(pair => pair.Document));
        return [.. mistaken.Select(pair => pair.Finding!), .. _order.Check(facts, others), .. _days.Check(facts, others)];
    }
}
