using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Units;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti units import</c>: takes an official list of units into the rules.</summary>
internal sealed class UnitsImportCommand : ProgramCommand
{
    private readonly Argument<string> _file;

    /// <summary>Describes the command.</summary>
    public UnitsImportCommand(CommandContext context) : base(context, "import", UnitTexts.Import, UnitTexts.ImportExamples)
    {
        _file = new Argument<string>("file") { HelpName = "FILE", Description = UnitTexts.List.In(context.Language) };
        Arguments.Add(_file);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string file = parsed.GetRequiredValue(_file);
        string folder = Context.RulesFolderOf(parsed);
        try
        {
            return Task.FromResult(UnitListFile.TryRead(file, out string? text)
                ? new UnitImport(Context, folder).Run(file, text)
                : Context.Refuse(UnitTexts.Unreadable(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(Context.Refuse(RunTexts.CannotWrite(Path.Join(folder, UnitImport.FileName))));
        }
    }
}
