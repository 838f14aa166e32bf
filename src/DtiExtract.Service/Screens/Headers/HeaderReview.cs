using System.Linq.Expressions;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Screens.Headers;

/// <summary>Finds the reports whose headers a person should look at, and those that are clear.</summary>
/// <param name="archives">Opens the archive.</param>
/// <param name="doubts">Tells what is doubtful.</param>
internal sealed class HeaderReview(IDbContextFactory<ArchiveContext> archives, HeaderDoubts doubts)
{
    /// <summary>How many reports have doubtful headers.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="batch">Only reports of this batch; null for all that may be seen.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<int> CountDoubtfulAsync(Viewer viewer, long? batch, CancellationToken cancellationToken) => CountAsync(viewer, batch, doubts.AreIn(), cancellationToken);

    /// <summary>How many reports have clear headers, or such as a person confirmed.</summary>
    public Task<int> CountClearAsync(Viewer viewer, long? batch, CancellationToken cancellationToken) => CountAsync(viewer, batch, Not(doubts.AreIn()), cancellationToken);

    /// <summary>Reports with doubtful headers, as they came in.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="batch">Only reports of this batch; null for all that may be seen.</param>
    /// <param name="after">The report before them; null for the beginning.</param>
    /// <param name="most">The most that are given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<List<StoredReport>> DoubtfulAsync(Viewer viewer, long? batch, long? after, int most, CancellationToken cancellationToken) =>
        ListAsync(viewer, batch, after, most, doubts.AreIn(), cancellationToken);

    /// <summary>Reports with clear headers, as they came in.</summary>
    public Task<List<StoredReport>> ClearAsync(Viewer viewer, long? batch, int most, CancellationToken cancellationToken) =>
        ListAsync(viewer, batch, after: null, most, Not(doubts.AreIn()), cancellationToken);

    private async Task<int> CountAsync(Viewer viewer, long? batch, Expression<Func<StoredReport, bool>> which, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await Chosen(archive, viewer, batch).CountAsync(which, cancellationToken);
    }

    private async Task<List<StoredReport>> ListAsync(Viewer viewer, long? batch, long? after, int most, Expression<Func<StoredReport, bool>> which, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return await Chosen(archive, viewer, batch).Where(which).Where(report => after == null || report.Id > after).OrderBy(report => report.Id).Take(most).ToListAsync(cancellationToken);
    }

    private static IQueryable<StoredReport> Chosen(ArchiveContext archive, Viewer viewer, long? batch)
    {
        IQueryable<StoredReport> visible = viewer.Visible(archive.Reports.AsNoTracking());
        return batch is { } id ? visible.OfBatch(archive, id) : visible;
    }

    private static Expression<Func<StoredReport, bool>> Not(Expression<Func<StoredReport, bool>> condition) =>
        Expression.Lambda<Func<StoredReport, bool>>(Expression.Not(condition.Body), condition.Parameters);
}
