using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti units</c>: looks after the catalogue of units.</summary>
internal sealed class UnitsCommand : DescribedCommand
{
    /// <summary>Describes the group.</summary>
    public UnitsCommand(CommandContext context) : base(context, "units", UnitTexts.Units, UnitTexts.ImportExamples) => Add(new UnitsImportCommand(context));
}
