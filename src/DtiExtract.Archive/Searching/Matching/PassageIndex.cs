using System.Collections.Immutable;
using System.Data.Common;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Passages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DtiExtract.Archive.Searching.Matching;

/// <summary>The full-text index of passages, in the database of the archive and in its transactions.</summary>
internal abstract class PassageIndex
{
    private static readonly PassageIndex OnSqlite = new SqlitePassageIndex();
    private static readonly PassageIndex OnPostgreSql = new PostgresPassageIndex();

    /// <summary>The index of an archive.</summary>
    public static PassageIndex Of(ArchiveContext archive) => On(archive.Database.IsNpgsql());

    /// <summary>The index of PostgreSQL, or of SQLite.</summary>
    public static PassageIndex On(bool server) => server ? OnPostgreSql : OnSqlite;

    /// <summary>The numbers of the passages that match, for further conditions.</summary>
    public abstract IQueryable<long> Matching(ArchiveContext archive, Match match);

    /// <summary>Those that match among the newest passages up to a number; null where <see cref="Matching"/> gives the newest first without looking at all.</summary>
    public virtual IQueryable<long>? MatchingNewest(ArchiveContext archive, Match match, long ceiling) => null;

    /// <summary>Those of the matching passages that are among others.</summary>
    public virtual IQueryable<long> Among(IQueryable<long> matching, IQueryable<long> others) => matching.Where(passage => others.Contains(passage));

    /// <summary>How the index is asked for a match.</summary>
    public abstract string Write(Match match);

    /// <summary>Takes in the passages of a report, and keeps their rows.</summary>
    public abstract Task AddAsync(ArchiveContext archive, ImmutableArray<StoredPassage> rows, ImmutableArray<IndexedPassage> passages, CancellationToken cancellationToken);

    /// <summary>Takes out all passages of a report, and their rows.</summary>
    public async Task RemoveAsync(ArchiveContext archive, long report, CancellationToken cancellationToken)
    {
        await RemoveTermsAsync(archive, report, cancellationToken);
        await archive.Passages.Where(passage => passage.ReportId == report).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Takes the terms of a report out of the index; the rows of its passages are still there.</summary>
    protected abstract Task RemoveTermsAsync(ArchiveContext archive, long report, CancellationToken cancellationToken);

    /// <summary>A command in the transaction of the archive.</summary>
    protected static async Task<DbCommand> CommandAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        await archive.Database.OpenConnectionAsync(cancellationToken);
        DbCommand command = archive.Database.GetDbConnection().CreateCommand();
        command.Transaction = archive.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    /// <summary>Adds a parameter.</summary>
    protected static DbParameter Parameter(DbCommand command, string name, object? value = null)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>A passage that matches. A column of a type of its own, not a bare number, which EF Core would cast: no index keeps the order of what is cast.</summary>
    protected sealed record Matched(long Id);
}
