using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Holds reports against each other.</summary>
internal interface IAcrossCheck
{
    /// <summary>What contradicts itself, each with the report whose finding it is.</summary>
    IEnumerable<AcrossFinding> Check(ReportCollection reports);
}
