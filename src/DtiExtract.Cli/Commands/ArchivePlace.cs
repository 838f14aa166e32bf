using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Archive;
using DtiExtract.Cli.Messages;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DtiExtract.Cli.Commands;

/// <summary>Where the archive of this run is: the options that all commands share that work on one.</summary>
internal sealed class ArchivePlace
{
    /// <summary>The variable with the connection string.</summary>
    public const string Variable = "DTI_Archive__PostgreSql";

    /// <summary>The variable that names a file with the connection string, as orchestrators hand out secrets.</summary>
    public const string FileVariable = "DTI_Archive__PostgreSqlFile";

    private readonly CommandContext _context;
    private readonly Option<string> _data;
    private readonly Option<string> _postgreSql;

    /// <summary>Adds the options to a command.</summary>
    public ArchivePlace(CommandContext context, Command command)
    {
        _context = context;
        _data = Options.Of<string>("--data", ArchiveTexts.Data, context.Language, "DIR");
        _postgreSql = Options.Of<string>("--postgresql", ArchiveTexts.PostgreSql, context.Language, "CONN");
        command.Add(_data);
        command.Add(_postgreSql);
    }

    /// <summary>The parts of an archive.</summary>
    public static ServiceProvider Open(ArchiveOptions archive) => new ServiceCollection().AddSingleton(TimeProvider.System).AddArchive(archive).BuildServiceProvider();

    /// <summary>Whether a folder was named.</summary>
    public bool IsNamed(ParseResult parsed) => parsed.GetValue(_data) is not null;

    /// <summary>Finds the archive, or says what is wrong with what was given; a connection string holds a password and is never repeated.</summary>
    public bool TryFind(ParseResult parsed, [NotNullWhen(true)] out ArchiveOptions? archive)
    {
        archive = null;
        if (!TryReadConnection(parsed, out string? connection))
        {
            return false;
        }

        if (connection is not null && !IsConnection(connection))
        {
            _context.Refuse(ArchiveTexts.BadConnection);
            return false;
        }

        archive = new ArchiveOptions { Folder = Path.GetFullPath(parsed.GetValue(_data) ?? new ArchiveOptions().Folder), PostgreSql = connection };
        return true;
    }

    private bool TryReadConnection(ParseResult parsed, out string? connection)
    {
        connection = parsed.GetValue(_postgreSql) ?? Given(Variable);
        if (connection is not null || Given(FileVariable) is not { } file)
        {
            return true;
        }

        try
        {
            connection = File.ReadAllText(file).Trim();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _context.Refuse(ArchiveTexts.NoSecret(file));
            return false;
        }
    }

    private string? Given(string variable) => _context.Host.Variable(variable) is { Length: > 0 } value ? value : null;

    private static bool IsConnection(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
