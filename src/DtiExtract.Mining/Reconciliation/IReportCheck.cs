namespace DtiExtract.Mining.Reconciliation;

/// <summary>Holds one kind of statements of a report against each other.</summary>
internal interface IReportCheck
{
    /// <summary>What contradicts itself in the report.</summary>
    IEnumerable<Finding> Check(ReportFacts facts);
}
