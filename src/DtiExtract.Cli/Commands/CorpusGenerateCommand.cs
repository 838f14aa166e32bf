using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DtiExtract.Cli.Messages;
using DtiExtract.Corpus.Generating;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti corpus generate</c>: annotated reports by chance.</summary>
internal sealed class CorpusGenerateCommand : ProgramCommand
{
    private readonly Option<int?> _reports;
    private readonly Option<int?> _seed;
    private readonly Option<string> _out;
    private readonly Option<string> _formats;
    private readonly Option<double?> _faults;
    private readonly Option<int?> _jobs;
    private readonly Option<bool> _force;

    /// <summary>Describes the command.</summary>
    public CorpusGenerateCommand(CommandContext context) : base(context, "generate", CorpusTexts.Generate, CorpusTexts.GenerateExamples)
    {
        _reports = Commands.Options.Positive("--reports", CorpusTexts.Reports, context.Language);
        _reports.Required = true;
        _seed = Seed(context);
        _out = Commands.Options.Of<string>("--out", CorpusTexts.GenerateFolder, context.Language, "DIR");
        _out.Required = true;
        _formats = Commands.Options.Of<string>("--formats", CorpusTexts.Formats, context.Language, "docx,pdf,txt");
        _faults = Commands.Options.Share("--faults", CorpusTexts.Faults, context.Language);
        _jobs = Commands.Options.Positive("--jobs", CorpusTexts.Jobs, context.Language);
        _force = Commands.Options.Of<bool>("--force", CorpusTexts.Force, context.Language);
        foreach (Option option in (Option[])[_reports, _seed, _out, _formats, _faults, _jobs, _force])
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ImmutableArray<string> formats = FormatsOf(parsed.GetValue(_formats));
        if (formats.IsEmpty)
        {
            return Task.FromResult(Context.Refuse(RunTexts.BadValue(_formats.Name, parsed.GetValue(_formats) ?? "", GenerationOptions.AllFormats)));
        }

        var defaults = new GenerationOptions(parsed.GetRequiredValue(_out), parsed.GetRequiredValue(_reports)!.Value, parsed.GetValue(_seed) ?? 1);
        GenerationOptions options = defaults with
        {
            Formats = formats,
            Faults = parsed.GetValue(_faults) ?? defaults.Faults,
            Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        };
        return new GenerationSession(Context, options, parsed.GetValue(_force)).RunAsync(cancellationToken);
    }

    /// <summary>The formats that a list names, without repetition; none when one of them is unknown.</summary>
    private static ImmutableArray<string> FormatsOf(string? list)
    {
        string[] named = list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. GenerationOptions.AllFormats];
        return Array.TrueForAll(named, GenerationOptions.AllFormats.Contains) ? [.. GenerationOptions.AllFormats.Where(named.Contains)] : [];
    }

    private static Option<int?> Seed(CommandContext context)
    {
        Option<int?> option = Commands.Options.Of<int?>("--seed", CorpusTexts.Seed, context.Language, "S");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            {
                result.AddError(option.Name);
            }
        });
        return option;
    }
}
