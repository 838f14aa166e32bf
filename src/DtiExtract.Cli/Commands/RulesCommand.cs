using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti rules</c>: looks after the rules.</summary>
internal sealed class RulesCommand : DescribedCommand
{
    /// <summary>Describes the group.</summary>
    public RulesCommand(CommandContext context) : base(context, "rules", RuleTexts.Rules, RuleTexts.CheckExamples) => Add(new RulesCheckCommand(context));
}
