using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Modelling;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti train</c>: the classifier of indicators from annotated reports.</summary>
internal sealed class TrainCommand : ProgramCommand
{
    private const string DefaultCorpus = "corpus";
    private const string DefaultOut = "models/indicator-classifier";
    private const int DefaultSeed = (int)TrainingOptions.UsualSeed;

    private readonly Option<string> _corpus;
    private readonly Option<string> _out;
    private readonly Option<int?> _seed;
    private readonly Option<string> _corrections;
    private readonly Option<bool> _force;

    /// <summary>Describes the command.</summary>
    public TrainCommand(CommandContext context) : base(context, "train", ModelTexts.Train, ModelTexts.TrainExamples)
    {
        _corpus = Commands.Options.Of<string>("--corpus", ModelTexts.Corpus, context.Language, "DIR");
        _out = Commands.Options.Of<string>("--out", ModelTexts.Out, context.Language, "DIR");
        _seed = Commands.Options.Positive("--seed", ModelTexts.Seed, context.Language);
        _corrections = Commands.Options.Of<string>("--corrections", ModelTexts.Corrections, context.Language, "FILE");
        _force = Commands.Options.Of<bool>("--force", ModelTexts.Force, context.Language);
        foreach (Option option in (Option[])[_corpus, _out, _seed, _corrections, _force])
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = new TrainSettings(
            parsed.GetValue(_corpus) ?? DefaultCorpus,
            parsed.GetValue(_out) ?? DefaultOut,
            parsed.GetValue(_seed) ?? DefaultSeed,
            parsed.GetValue(_corrections),
            parsed.GetValue(_force));
        return Context.TryLoadRules(parsed, out MiningRules? rules)
            ? await new TrainSession(Context, settings, rules, new ReportMiner(rules, new ReadingLimits())).RunAsync(cancellationToken)
            : ExitCode.NothingDone;
    }
}
