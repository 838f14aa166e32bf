using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Cli.Inputs;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Cli.Running;

/// <summary>What a run found within reports and across them, after all were read and let go again.</summary>
/// <param name="files">The files, in the order of the input.</param>
/// <param name="digested">What is kept of each of them.</param>
/// <param name="found">What was found across them.</param>
internal sealed class Reconciliation(ImmutableArray<InputFile> files, ImmutableArray<DigestedReport> digested, CrossFindings found)
{
    private readonly FrozenDictionary<string, int> _places = files.Select((file, place) => (file.Path, place)).DistinctBy(pair => pair.Path).ToFrozenDictionary(pair => pair.Path, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The files, in the order of the input.</summary>
    public ImmutableArray<InputFile> Files => files;

    /// <summary>What was found across reports.</summary>
    public CrossFindings Found => found;

    /// <summary>The reports that have findings, in the order of units and periods.</summary>
    public IEnumerable<ReportDigest> WithFindings => found.Reports.Where(report => !FindingsOf(report).IsEmpty);

    /// <summary>All that was found in a report.</summary>
    public ImmutableArray<Finding> FindingsOf(ReportDigest report) => found.Of(report, digested[_places[report.File]].Own);

    /// <summary>The file of a report.</summary>
    public InputFile FileOf(ReportDigest report) => files[_places[report.File]];

    /// <summary>A report that was mined again, with all that was found. One that was changed meanwhile keeps what was found within it alone.</summary>
    public MiningOutcome Completed(MiningOutcome outcome)
    {
        ReportDigest? digest = digested[_places[outcome.Report.File]].Digest;
        bool isSame = digest is not null && outcome.IsRead && digest.Sha256 == outcome.Report.Sha256;
        return isSame ? outcome with { Report = outcome.Report with { Findings = FindingsOf(digest!) } } : outcome;
    }
}
