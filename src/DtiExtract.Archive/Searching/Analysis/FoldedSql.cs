using System.Reflection;
using DtiExtract.Archive.Findings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace DtiExtract.Archive.Searching.Analysis;

/// <summary>Folds texts inside of questions to the database, where no folded column is kept: SQLite asks this program, PostgreSQL translates letter by letter.</summary>
internal static class FoldedSql
{
    private const string Name = "dti_folded";

    private static readonly MethodInfo Method = typeof(FoldedSql).GetMethod(nameof(Of))!;

    /// <summary>The text in small letters without marks; only inside of a question to the database.</summary>
    /// <exception cref="NotSupportedException">It was called outside of one.</exception>
    public static string Of(string text) => throw new NotSupportedException($"“{text}” is folded by the database.");

    /// <summary>Tells EF Core how each database does it.</summary>
    public static void Map(ModelBuilder builder, bool isPostgreSql)
    {
        var function = builder.HasDbFunction(Method).HasName(Name);
        if (isPostgreSql)
        {
            function.HasTranslation(arguments => Translated(arguments[0]));
        }
    }

    /// <summary>Gives a connection the function.</summary>
    public static void Register(SqliteConnection connection) => connection.CreateFunction<string?, string?>(Name, text => text is null ? null : FoldedWords.Of(text), isDeterministic: true);

    private static SqlFunctionExpression Translated(SqlExpression text) => Function("translate", Function("normalize", text), Constant(PlainLetters.Marked, text), Constant(PlainLetters.Plain, text));

    private static SqlFunctionExpression Function(string name, params SqlExpression[] arguments) =>
        new(name, arguments, nullable: true, arguments.Select(_ => true), typeof(string), arguments[0].TypeMapping);

    private static SqlConstantExpression Constant(string letters, SqlExpression like) => new(letters, like.TypeMapping);
}
