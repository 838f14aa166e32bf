using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Running;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;
using DtiExtract.Training.Examples;

namespace DtiExtract.Cli.Commands;

/// <summary>What every command has: the outside, the language, and the options that all share.</summary>
internal sealed class CommandContext
{
    private const string DebugVariable = "DTI_DEBUG";

    /// <summary>Makes the context of one run.</summary>
    public CommandContext(ProgramHost host, MessageLanguage language)
    {
        Host = host;
        Language = language;
        LanguageOption = Options.Of<string>(LanguageChoice.Option, CommandTexts.Language, language, "vi|en");
        LanguageOption.AcceptOnlyFromAmong(LanguageChoice.Vietnamese, LanguageChoice.English);
        LanguageOption.Recursive = true;
        RulesOption = Options.Of<string>("--rules", CommandTexts.Rules, language, "DIR");
        RulesOption.Recursive = true;
        ModelsOption = Options.Of<string>("--models", ModelTexts.Models, language, "DIR");
        ModelsOption.Recursive = true;
        SetOption = Options.Of<string>("--set", CommandTexts.Set, language, "KEY");
    }

    /// <summary>The outside.</summary>
    public ProgramHost Host { get; }

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language { get; }

    /// <summary>The option for the language; it is read before all others, see <see cref="LanguageChoice"/>.</summary>
    public Option<string> LanguageOption { get; }

    /// <summary>The option for the folder of rules.</summary>
    public Option<string> RulesOption { get; }

    /// <summary>The option for the folder of models.</summary>
    public Option<string> ModelsOption { get; }

    /// <summary>The option for a criterion set, of the commands that have it.</summary>
    public Option<string> SetOption { get; }

    /// <summary>Says a sentence on standard error.</summary>
    public void Say(Wording wording) => Host.Error.WriteLine(wording.In(Language));

    /// <summary>Says why nothing was done.</summary>
    public int Refuse(Wording wording)
    {
        Say(wording);
        return ExitCode.NothingDone;
    }

    /// <summary>Says what kept a file, or a part of it, from being read; and where the program failed, when someone asks for it.</summary>
    public void SayProblems(MiningOutcome outcome, Action<string> say)
    {
        foreach (Problem problem in outcome.Report.Problems)
        {
            say($"{outcome.Report.File}: {ProblemMessages.For(problem, Language)}");
        }

        if (outcome.Fault is { } fault && Host.Variable(DebugVariable) is { Length: > 0 })
        {
            say(fault.ToString());
        }
    }

    /// <summary>What a command for one report ends with when the report could not be read.</summary>
    public static int ExitCodeOf(MiningOutcome unread) =>
        unread.Report.Problems[0].Code == ProblemCode.NotFound ? ExitCode.NothingDone : ExitCode.Incomplete;

    /// <summary>Makes the miner with the rules and the model of this run, or says what is wrong with them. Without a model it works by rules alone.</summary>
    public bool TryCreateMiner(ParseResult parsed, ReadingLimits limits, [NotNullWhen(true)] out ReportMiner? miner)
    {
        miner = TryLoadRules(parsed, out MiningRules? rules) && TryFindSet(parsed, rules, out string? set)
            ? new ReportMiner(rules, limits, LoadClassifier(parsed, rules), set)
            : null;
        return miner is not null;
    }

    /// <summary>The folder of rules of this run.</summary>
    public string RulesFolderOf(ParseResult parsed) => RulesFolder.Choose(parsed.GetValue(RulesOption), Host);

    /// <summary>Reads the rules of this run, or says what is wrong with them.</summary>
    public bool TryLoadRules(ParseResult parsed, [NotNullWhen(true)] out MiningRules? rules)
    {
        string folder = RulesFolderOf(parsed);
        bool valid = RulesFolder.TryLoad(folder, out rules, out ImmutableArray<RuleError> errors);
        if (!valid)
        {
            SayBadRules(folder, errors);
        }

        return valid;
    }

    /// <summary>Says each mistake in a folder of rules.</summary>
    public void SayBadRules(string folder, IEnumerable<RuleError> errors)
    {
        Say(RunTexts.BadRules(folder));
        foreach (RuleError error in errors)
        {
            Host.Error.WriteLine(error);
        }
    }

    /// <summary>Whether the rules know all indicators that the annotations of <paramref name="reports"/> name; says which they do not.</summary>
    public bool KnowsIndicators(IEnumerable<TrainingReport> reports, MiningRules rules)
    {
        string[] unknown =
        [
            .. reports.SelectMany(report => report.Examples).Select(example => example.Indicator).OfType<string>()
                .Where(indicator => !rules.Indicators.Contains(indicator)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        if (unknown.Length > 0)
        {
            Say(ModelTexts.UnknownIndicators(unknown));
        }

        return unknown.Length == 0;
    }

    /// <summary>The key of the criterion set that the user names, null when none is named; or says which sets there are.</summary>
    private bool TryFindSet(ParseResult parsed, MiningRules rules, out string? key)
    {
        string? named = parsed.GetValue(SetOption);
        string[] known = [.. rules.CriterionSets.All.Select(set => set.Key)];
        key = Array.Find(known, set => string.Equals(set, named, StringComparison.OrdinalIgnoreCase));
        if (named is null || key is not null)
        {
            return true;
        }

        UsageErrors.Say(RunTexts.BadValue(SetOption.Name, named, known), parsed, this);
        return false;
    }

    /// <summary>The command that starts a child which mines by the rules and the model of this run.</summary>
    public ImmutableArray<string> ChildCommandOf(ParseResult parsed) =>
    [
        .. ProgramFile.Command(Host),
        ChildCommand.Word,
        RulesOption.Name, Path.GetFullPath(RulesFolderOf(parsed)),
        ModelsOption.Name, ModelsFolderOf(parsed),
    ];

    /// <summary>The folder of the model.</summary>
    public string ModelsFolderOf(ParseResult parsed) => Path.GetFullPath(ModelFolder.Choose(parsed.GetValue(ModelsOption), Host));

    private IndicatorClassifier? LoadClassifier(ParseResult parsed, MiningRules rules)
    {
        string folder = ModelFolder.Choose(parsed.GetValue(ModelsOption), Host);
        if (!ModelFolder.TryLoad(folder, [.. rules.Indicators.All.Select(indicator => indicator.Id)], out IndicatorClassifier? classifier, out ModelProblem problem))
        {
            Say(ModelTexts.Problem(problem, folder));
        }

        return classifier;
    }

    /// <summary>A miner of files around <paramref name="miner"/>.</summary>
    public FileMiner FileMiner(ReportMiner miner) => new(miner.Version, Host.MiningBy(miner), Host.OpenReport);
}
