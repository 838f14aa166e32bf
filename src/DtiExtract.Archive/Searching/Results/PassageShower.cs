using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Mining;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Shows passages with their reports and with what was searched for in them.</summary>
internal sealed class PassageShower(ArchiveContext archive, MatchingPassages matching, PassageScorer scorer)
{
    /// <summary>The passages, in the order given.</summary>
    /// <param name="found">The places.</param>
    /// <param name="hasFigures">Whether figures were searched for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ImmutableArray<FoundPassage>> ShowAsync(ImmutableArray<Candidate> found, bool hasFigures, CancellationToken cancellationToken)
    {
        long[] ids = [.. found.Select(one => one.Id)];
        var rows = await archive.Passages.Where(passage => EF.Parameter(ids).Contains(passage.Id))
            .Join(archive.Reports, passage => passage.ReportId, report => report.Id, (passage, report) => new
            {
                passage.Id,
                passage.Start,
                passage.End,
                passage.Heading,
                passage.Text,
                Report = new FoundIn(report.Id, report.Name, report.Title, report.Unit, report.District, report.Province, report.Period, report.PeriodEnd, report.Year),
            })
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        ILookup<long, TextSpan> figures = await FiguresAsync(hasFigures ? ids : [], cancellationToken);
        return
        [
            .. found.Where(one => rows.ContainsKey(one.Id)).Select(one => rows[one.Id] is var row
                ? new FoundPassage(row.Id, row.Report, row.Start, row.End, row.Heading, row.Text, Joined(scorer.Highlights(row.Text), figures[row.Id], row.Start, row.End), one.Rank)
                : null!),
        ];
    }

    private async Task<ILookup<long, TextSpan>> FiguresAsync(long[] passages, CancellationToken cancellationToken)
    {
        long[] reports = [.. passages.Select(PassageId.ReportOf).Distinct()];
        var figures = reports.Length == 0 ? [] : await matching.Figures().Where(figure => EF.Parameter(reports).Contains(figure.ReportId))
            .Select(figure => new { figure.ReportId, figure.Passage, figure.Start, figure.End }).ToListAsync(cancellationToken);
        return figures.ToLookup(figure => PassageId.Of(figure.ReportId, figure.Passage), figure => new TextSpan(figure.Start, figure.End));
    }

    /// <summary>Words and figures in the order of the text, each place once; positions count from the beginning of the passage.</summary>
    private static ImmutableArray<TextSpan> Joined(ImmutableArray<TextSpan> words, IEnumerable<TextSpan> figures, int start, int end)
    {
        List<TextSpan> joined = [];
        foreach (TextSpan span in words.Concat(figures.Select(figure => new TextSpan(figure.Start - start, Math.Min(figure.End, end) - start))).OrderBy(span => span.Start))
        {
            if (joined is [.., var before] && span.Start < before.End)
            {
                joined[^1] = new TextSpan(before.Start, Math.Max(before.End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        return [.. joined];
    }
}
