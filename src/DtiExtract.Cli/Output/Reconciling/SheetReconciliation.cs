using System.Collections.Immutable;
using DtiExtract.Cli.Commands;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Running;
using DtiExtract.Exports.Findings;
using DtiExtract.Exports.ReviewSheets;
using DtiExtract.Mining.Reconciliation.Across;

namespace DtiExtract.Cli.Output.Reconciling;

/// <summary>Writes a sheet for each unit that has findings into a folder.</summary>
/// <param name="folder">The folder as the user named it; it is made when it is missing.</param>
/// <param name="context">What every command has; it says how many sheets there are.</param>
internal sealed class SheetReconciliation(string folder, CommandContext context) : IReconciliationWriter
{
    private readonly SheetFolder _folder = new(folder);
    private readonly ReviewSheet _sheet = new(context.Language);
    private readonly Queue<(string Name, int Reports)> _sheets = new();
    private readonly List<FoundReport> _reports = [];
    private int _seen;
    private int _written;

    /// <inheritdoc/>
    public ImmutableArray<InputFile> Begin(Reconciliation reconciliation)
    {
        IGrouping<string, ReportDigest>[] units = [.. reconciliation.WithFindings.GroupBy(report => ReviewUnits.KeyOf(report.File, report.Header))];
        ImmutableArray<string> names = new ReviewSheetNames(_folder.Keeps).Of([.. units.Select(unit => (unit.First().File, unit.First().Header))]);
        foreach ((IGrouping<string, ReportDigest> unit, string name) in units.Zip(names))
        {
            _sheets.Enqueue((name, unit.Count()));
        }

        return [.. units.SelectMany(unit => unit).Select(reconciliation.FileOf)];
    }

    /// <inheritdoc/>
    /// <remarks>A report that can't be read again, or in which nothing is found any more, is left out.</remarks>
    public void Write(MiningOutcome outcome)
    {
        _seen++;
        if (!outcome.Report.Findings.IsEmpty)
        {
            _reports.Add(FoundReport.Of(outcome.Report));
        }

        if (_seen == _sheets.Peek().Reports)
        {
            WriteSheet(_sheets.Dequeue().Name);
        }
    }

    /// <inheritdoc/>
    public void Complete(RunSummary summary)
    {
        _folder.Commit();
        context.Say(ReconcileTexts.SheetsWritten(_written, folder));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void WriteSheet(string name)
    {
        if (_reports.Count > 0)
        {
            using Stream stream = _folder.Create(name);
            _sheet.Write(stream, [.. _reports]);
            _written++;
        }

        _reports.Clear();
        _seen = 0;
    }
}
