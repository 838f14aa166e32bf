using DtiExtract.Archive.Findings;
using Microsoft.Data.Sqlite;

namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>Folds texts that the database holds already: SQLite asks this program, PostgreSQL translates letter by letter, which is too slow for a question.</summary>
internal static class FoldedSql
{
    private const string Name = "dti_folded";

    /// <summary>The folded form of an expression, on PostgreSQL.</summary>
    public static string OnServer(string expression) => $"translate(normalize({expression}), '{PlainLetters.Marked}', '{PlainLetters.Plain}')";

    /// <summary>The folded form of an expression, on SQLite.</summary>
    public static string OnSqlite(string expression) => $"{Name}({expression})";

    /// <summary>Gives a connection to SQLite the function.</summary>
    public static void Register(SqliteConnection connection) => connection.CreateFunction<string?, string?>(Name, text => text is null ? null : FoldedWords.Of(text), isDeterministic: true);
}
