using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Exports.FindingLists;

/// <summary>How many findings a unit has.</summary>
/// <param name="header">The header of one of its reports.</param>
internal sealed class UnitCount(ReportHeader header)
{
    private readonly Dictionary<FindingType, int> _counts = [];

    /// <summary>The header of one of its reports.</summary>
    public ReportHeader Header => header;

    /// <summary>How many reports of the unit have findings.</summary>
    public int Reports { get; private set; }

    /// <summary>How many findings it has.</summary>
    public int Total => _counts.Values.Sum();

    /// <summary>Counts a report with its findings.</summary>
    public void Add(IEnumerable<Finding> findings)
    {
        Reports++;
        foreach (Finding finding in findings)
        {
            _counts[finding.Type] = Of(finding.Type) + 1;
        }
    }

    /// <summary>How many findings of a type it has.</summary>
    public int Of(FindingType type) => _counts.GetValueOrDefault(type);
}
