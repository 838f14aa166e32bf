using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti evaluate</c>: scores on annotated reports.</summary>
internal sealed class EvaluateCommand : ProgramCommand
{
    private static readonly string[] Formats = ["table", "json"];

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _gold;
    private readonly Option<string> _format;
    private readonly Option<bool> _byValue;
    private readonly Option<bool> _show;
    private readonly Option<double?> _failUnder;
    private readonly Option<bool> _leaveOut;
    private readonly Option<int?> _mutate;
    private readonly Option<int?> _seed;

    /// <summary>Describes the command.</summary>
    public EvaluateCommand(CommandContext context) : base(context, "evaluate", CommandTexts.Evaluate, CommandTexts.EvaluateExamples)
    {
        _paths = new Argument<string[]>("paths") { Arity = ArgumentArity.OneOrMore, HelpName = "PATH", Description = CommandTexts.Paths.In(context.Language) };
        _gold = Commands.Options.Of<string>("--gold", CommandTexts.Gold, context.Language, "DIR");
        _format = Commands.Options.Of<string>("--format", CommandTexts.ScoreFormat, context.Language, string.Join('|', Formats));
        _format.AcceptOnlyFromAmong(Formats);
        _byValue = Commands.Options.Of<bool>("--by-value", CommandTexts.ByValue, context.Language);
        _show = Commands.Options.Of<bool>("--show", CommandTexts.Show, context.Language);
        _failUnder = Commands.Options.Share("--fail-under", CommandTexts.FailUnder, context.Language);
        _leaveOut = Commands.Options.Of<bool>("--leave-out", ModelTexts.LeaveOut, context.Language);
        _mutate = Commands.Options.Positive("--mutate", MutationTexts.Mutate, context.Language);
        _seed = Commands.Options.Positive("--seed", MutationTexts.Seed, context.Language);
        Arguments.Add(_paths);
        foreach (Option option in (Option[])[_gold, _format, _byValue, _show, _failUnder, _leaveOut, _mutate, _seed])
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = new EvaluateSettings(
            parsed.GetRequiredValue(_paths),
            parsed.GetValue(_gold),
            parsed.GetValue(_format) == Formats[1],
            parsed.GetValue(_byValue),
            parsed.GetValue(_show),
            parsed.GetValue(_failUnder));
        if (parsed.GetValue(_leaveOut))
        {
            return Context.TryLoadRules(parsed, out MiningRules? rules)
                ? await new LeaveOutSession(Context, settings, rules, new ReportMiner(rules, new ReadingLimits())).RunAsync(cancellationToken)
                : ExitCode.NothingDone;
        }

        if (!Context.TryCreateMiner(parsed, new ReadingLimits(), out ReportMiner? miner))
        {
            return ExitCode.NothingDone;
        }

        return parsed.GetValue(_mutate) is { } count
            ? await new MutationSession(Context, settings, new MutationSettings(count, parsed.GetValue(_seed) ?? 1), miner).RunAsync(cancellationToken)
            : await new EvaluationSession(Context, settings, Context.FileMiner(miner)).RunAsync(cancellationToken);
    }
}
