using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Passages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Matching;

/// <summary>The index in SQLite: FTS5 without content, over terms that are analysed already. A passage is written as its accented terms, then its folded ones, so that phrases of either run undisturbed.</summary>
internal sealed class SqlitePassageIndex : PassageIndex
{
    private const string Gap = "| ";

    /// <inheritdoc/>
    public override IQueryable<long> Matching(ArchiveContext archive, Match match)
    {
        string query = Write(match);
        return archive.Database.SqlQuery<Matched>($"SELECT rowid AS \"Id\" FROM passage_terms WHERE passage_terms MATCH {query}").Select(one => one.Id);
    }

    /// <inheritdoc/>
    /// <remarks>A sum rather than the number itself: SQLite would ask the index anew for every number of the others.</remarks>
    public override IQueryable<long> Among(IQueryable<long> matching, IQueryable<long> others) => matching.Where(passage => others.Contains(passage + 0));

    /// <inheritdoc/>
    public override string Write(Match match) => match switch
    {
        TermMatch term => Quoted(term.Term),
        PhraseMatch phrase => Quoted(string.Join(' ', phrase.Terms)),
        AllMatch all => Joined(all.Parts, " AND "),
        AnyMatch any => Joined(any.Parts, " OR "),
        ExceptMatch except => $"({Write(except.Wanted)} NOT {Write(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(match)),
    };

    /// <inheritdoc/>
    public override async Task AddAsync(ArchiveContext archive, ImmutableArray<StoredPassage> rows, ImmutableArray<IndexedPassage> passages, CancellationToken cancellationToken)
    {
        await BulkRows.InsertAsync(archive, rows, cancellationToken);
        await using DbCommand command = await CommandAsync(archive, cancellationToken);
        command.CommandText = "INSERT INTO passage_terms (rowid, terms) VALUES ($id, $terms)";
        DbParameter id = Parameter(command, "$id");
        DbParameter terms = Parameter(command, "$terms");
        foreach (IndexedPassage passage in passages)
        {
            id.Value = passage.Id;
            terms.Value = Written(passage);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task RemoveTermsAsync(ArchiveContext archive, long report, CancellationToken cancellationToken) =>
        archive.Database.ExecuteSqlAsync($"DELETE FROM passage_terms WHERE rowid IN (SELECT id FROM passages WHERE report_id = {report})", cancellationToken);

    private static string Written(IndexedPassage passage)
    {
        var text = new StringBuilder();
        Append(text, passage.Terms);
        text.Append(Gap);
        Append(text, passage.Further);
        text.Append(Gap).AppendJoin(' ', passage.Marks);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<SearchTerm> terms)
    {
        foreach (SearchTerm term in terms)
        {
            text.Append(term.Exact).Append(' ');
        }

        foreach (SearchTerm term in terms)
        {
            text.Append(SearchText.Marker).Append(term.Folded).Append(' ');
        }
    }

    private string Joined(ImmutableArray<Match> parts, string between) => $"({string.Join(between, parts.Select(Write))})";

    private static string Quoted(string terms) => $"\"{terms.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
