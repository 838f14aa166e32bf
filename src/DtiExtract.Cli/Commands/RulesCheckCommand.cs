using System.CommandLine;
using System.Text;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti rules check</c>: every mistake in the rules, or a line that tells what they hold.</summary>
/// <param name="context">What every command has.</param>
internal sealed class RulesCheckCommand(CommandContext context) : ProgramCommand(context, "check", RuleTexts.Check, RuleTexts.CheckExamples)
{
    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!Context.TryLoadRules(parsed, out MiningRules? rules))
        {
            return ExitCode.Incomplete;
        }

        await Context.Host.Output.WriteAsync(Encoding.UTF8.GetBytes(RuleTexts.Sound(rules).In(Context.Language) + "\n"), cancellationToken);
        return ExitCode.Success;
    }
}
