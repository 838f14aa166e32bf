using System.CommandLine;
using DtiExtract.Archive;
using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary>The options that say where the archive is.</summary>
internal sealed class ArchiveOption
{
    private readonly Option<string> _folder;
    private readonly Option<string> _postgreSql;

    /// <summary>Adds them to a command.</summary>
    public ArchiveOption(CommandContext context, Command command)
    {
        _folder = Options.Of<string>("--archive", WorkTexts.Archive, context.Language, "DIR");
        _postgreSql = Options.Of<string>("--postgresql", WorkTexts.PostgreSql, context.Language, "CONNECTION");
        command.Add(_folder);
        command.Add(_postgreSql);
    }

    /// <summary>Where the archive is.</summary>
    public ArchiveOptions Of(ParseResult parsed)
    {
        var options = new ArchiveOptions();
        return options with { Folder = parsed.GetValue(_folder) ?? options.Folder, PostgreSql = parsed.GetValue(_postgreSql) };
    }
}
