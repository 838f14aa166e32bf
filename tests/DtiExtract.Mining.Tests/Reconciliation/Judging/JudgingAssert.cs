using System.Globalization;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Mining.Tests.Reconciliation.Judging;

/// <summary>Holds what a check finds against a case.</summary>
internal static class JudgingAssert
{
    public static void Finds(JudgingCase row, IReportCheck check)
    {
        ReportFacts facts = SomeReport.OfLines(row.Report);
        Finding[] found = [.. check.Check(facts)];
        if (row.Check is null)
        {
            Assert.Empty(found.Select(finding => finding.Message(MessageLanguage.English)));
            return;
        }

        Finding finding = Assert.Single(found);
        Assert.Equal(row.Check, finding.Check.Id);
        Assert.Equal(row.Quotes, finding.Spans.Select(span => span.Slice(row.Report)));
        Assert.Equal(row.Arithmetic, finding.Arithmetic);
        Assert.Equal(row.Repairs ?? [], finding.Repairs.Select(Written));
        Assert.DoesNotContain("{", finding.Message(MessageLanguage.Vietnamese), StringComparison.Ordinal);
    }

    private static string Written(Repair repair) => string.Join(", ", repair.Changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Field} {change.From} → {change.To}")));
}
