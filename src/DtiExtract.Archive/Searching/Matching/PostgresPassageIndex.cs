using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Passages;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Searching.Matching;

/// <summary>The index in PostgreSQL: a tsvector made of terms that are analysed already, with a GIN index. The accented and the folded form of a word stand at the same position.</summary>
internal sealed class PostgresPassageIndex : PassageIndex
{
    // A phrase must not run from the text into what stands behind it, nor does a position beyond the last that a tsvector tells apart matter.
    private const int Gap = 10;

    /// <summary>So many of the newest passages are looked through one by one before the index is asked, which gives all matches or none: of a common word there are enough among them.</summary>
    private const int Newest = 6_000;

    /// <inheritdoc/>
    /// <remarks>The offset keeps PostgreSQL from looking through the passages instead of the index, in the hope of finding enough soon.</remarks>
    public override IQueryable<long> Matching(ArchiveContext archive, Match match)
    {
        string query = Write(match);
        return archive.Database.SqlQuery<Matched>($"SELECT passage_id AS \"Id\" FROM passage_terms WHERE terms @@ {query}::tsquery OFFSET 0").Select(one => one.Id);
    }

    /// <inheritdoc/>
    public override IQueryable<long> MatchingNewest(ArchiveContext archive, Match match, long ceiling)
    {
        string query = Write(match);
        return archive.Database.SqlQuery<Matched>($"""
            SELECT passage_id AS "Id"
            FROM (SELECT passage_id, terms FROM passage_terms WHERE passage_id <= {ceiling} ORDER BY passage_id DESC LIMIT {Newest}) AS newest
            WHERE terms @@ {query}::tsquery
            """).Select(one => one.Id);
    }

    /// <inheritdoc/>
    public override string Write(Match match) => match switch
    {
        TermMatch term => Quoted(term.Term),
        PhraseMatch phrase => $"({string.Join(" <-> ", phrase.Terms.Select(Quoted))})",
        AllMatch all => Joined(all.Parts, " & "),
        AnyMatch any => Joined(any.Parts, " | "),
        ExceptMatch except => $"({Write(except.Wanted)} & !{Write(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(match)),
    };

    /// <inheritdoc/>
    public override async Task AddAsync(ArchiveContext archive, ImmutableArray<StoredPassage> rows, ImmutableArray<IndexedPassage> passages, CancellationToken cancellationToken)
    {
        await using DbCommand command = await CommandAsync(archive, cancellationToken);
        command.CommandText = """
            INSERT INTO passages (id, report_id, start, "end", heading, text, indicators, findings)
            SELECT * FROM unnest(@ids, @reports, @starts, @ends, @headings, @texts, @indicators, @findings);
            INSERT INTO passage_terms (passage_id, terms)
            SELECT id, terms::tsvector FROM unnest(@ids, @terms) AS added (id, terms)
            """;
        Parameter(command, "ids", rows.Select(row => row.Id).ToArray());
        Parameter(command, "reports", rows.Select(row => row.ReportId).ToArray());
        Parameter(command, "starts", rows.Select(row => row.Start).ToArray());
        Parameter(command, "ends", rows.Select(row => row.End).ToArray());
        Parameter(command, "headings", rows.Select(row => row.Heading).ToArray());
        Parameter(command, "texts", rows.Select(row => row.Text).ToArray());
        Parameter(command, "indicators", rows.Select(row => row.Indicators).ToArray());
        Parameter(command, "findings", rows.Select(row => row.Findings).ToArray());
        Parameter(command, "terms", passages.Select(Written).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task RemoveTermsAsync(ArchiveContext archive, long report, CancellationToken cancellationToken) =>
        archive.Database.ExecuteSqlAsync($"DELETE FROM passage_terms WHERE passage_id IN (SELECT id FROM passages WHERE report_id = {report})", cancellationToken);

    /// <summary>The passage as a tsvector is typed in: 'lệ':3,7 '_le':3,7.</summary>
    private static string Written(IndexedPassage passage)
    {
        var positions = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        int position = Add(positions, passage.Terms, 0);
        Add(positions, passage.Further, position + Gap);
        var vector = new StringBuilder();
        foreach ((string term, StringBuilder at) in positions)
        {
            vector.Append(Quoted(term)).Append(':').Append(at).Append(' ');
        }

        return vector.AppendJoin(' ', passage.Marks.Select(Quoted)).ToString();
    }

    private static int Add(Dictionary<string, StringBuilder> positions, ImmutableArray<SearchTerm> terms, int position)
    {
        foreach (SearchTerm term in terms)
        {
            position++;
            Add(positions, term.Exact, position);
            Add(positions, SearchText.Marked(term.Folded), position);
        }

        return position;
    }

    private static void Add(Dictionary<string, StringBuilder> positions, string term, int position)
    {
        if (positions.TryGetValue(term, out StringBuilder? at))
        {
            at.Append(CultureInfo.InvariantCulture, $",{position}");
        }
        else
        {
            positions.Add(term, new StringBuilder().Append(CultureInfo.InvariantCulture, $"{position}"));
        }
    }

    private string Joined(ImmutableArray<Match> parts, string between) => $"({string.Join(between, parts.Select(Write))})";

    private static string Quoted(string term) => $"'{term.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
