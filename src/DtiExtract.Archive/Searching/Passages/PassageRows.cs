using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Matching;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Passages;

/// <summary>The passages of a report, as rows and in the index.</summary>
internal sealed class PassageRows : IReportRows
{
    /// <inheritdoc/>
    public async Task MakeAsync(ArchiveContext archive, StoredReport report, MinedReport mined, bool isNew, CancellationToken cancellationToken)
    {
        var index = PassageIndex.Of(archive);
        if (!isNew)
        {
            await index.RemoveAsync(archive, report.Id, cancellationToken);
        }

        string text = mined.Text!.Text;
        ImmutableArray<MarkedPassage> passages = PassageMarks.Mark(mined, PassageCutter.Cut(mined));
        ImmutableArray<StoredPassage> rows = [.. passages.Select((marked, ordinal) => Row(report.Id, ordinal, text, marked))];
        await index.AddAsync(archive, rows, [.. rows.Select((row, ordinal) => IndexedPassage.Of(row.Id, row.Text, passages[ordinal]))], cancellationToken);
    }

    private static StoredPassage Row(long report, int ordinal, string text, MarkedPassage marked) => new()
    {
        Id = PassageId.Of(report, ordinal),
        ReportId = report,
        Start = marked.Passage.Span.Start,
        End = marked.Passage.Span.End,
        Heading = Storable(marked.Passage.Heading),
        Text = Storable(marked.Passage.Span.Slice(text))!,
        Indicators = Joined(marked.Indicators),
        Findings = Joined(marked.Findings),
    };

    private static string? Joined(IEnumerable<string> codes) => string.Join(' ', codes) is { Length: > 0 } joined ? joined : null;

    /// <summary>PostgreSQL keeps no NUL in a text; the place of every other character stays the same.</summary>
    private static string? Storable(string? text) => text?.Replace('\0', ' ');
}
