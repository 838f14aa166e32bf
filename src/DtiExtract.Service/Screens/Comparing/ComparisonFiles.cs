using DtiExtract.Archive.Access;
using DtiExtract.Archive.Auditing;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Notes in the audit trail who was given which comparison as a file.</summary>
/// <param name="archives">Opens the database.</param>
/// <param name="trail">The audit trail.</param>
internal sealed class ComparisonFiles(IDbContextFactory<ArchiveContext> archives, AuditTrail trail)
{
    /// <summary>Notes that a file is given out.</summary>
    public async Task NoteAsync(Viewer viewer, TableFile file, CompareChoice choice, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var details = new { table = file.Name, area = choice.Place.Name, level = choice.Level, indicators = choice.Indicators, indicator = choice.Indicator, rows = file.Rows };
        await trail.AddAsync(archive, viewer.Actor, "comparison.export", choice.Period.ToString(), details, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
