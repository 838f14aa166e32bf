using System.CommandLine;
using DtiExtract.Cli.Messages;
using DtiExtract.Corpus;
using DtiExtract.Corpus.Writing;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti corpus build</c>: reports and annotations from annotated sources.</summary>
internal sealed class CorpusBuildCommand : ProgramCommand
{
    private const string DefaultFolder = "corpus";

    private readonly Argument<string> _folder;

    /// <summary>Describes the command.</summary>
    public CorpusBuildCommand(CommandContext context) : base(context, "build", CorpusTexts.Build, CorpusTexts.BuildExamples)
    {
        _folder = new Argument<string>("folder") { HelpName = "DIR", Description = CorpusTexts.BuildFolder.In(context.Language), DefaultValueFactory = _ => DefaultFolder };
        Arguments.Add(_folder);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => Task.FromResult(Build(parsed.GetRequiredValue(_folder)));

    private int Build(string folder)
    {
        if (!Directory.Exists(CorpusBuilder.SourcesOf(folder)))
        {
            return Context.Refuse(CorpusTexts.NoSources(folder));
        }

        try
        {
            return new CorpusBuilder(folder, Context.Host.Error.WriteLine).Build() ? ExitCode.Success : ExitCode.Incomplete;
        }
        catch (OfficeMissingException)
        {
            return Context.Refuse(CorpusTexts.BuildNeedsOffice);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Context.Refuse(RunTexts.CannotWrite(folder));
        }
    }
}
