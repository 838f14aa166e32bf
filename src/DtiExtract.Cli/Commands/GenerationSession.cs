using DtiExtract.Cli.Messages;
using DtiExtract.Cli.Running;
using DtiExtract.Corpus.Generating;
using DtiExtract.Corpus.Writing;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti corpus generate</c>.</summary>
/// <param name="context">What every command has.</param>
/// <param name="options">What to make.</param>
/// <param name="force">Whether a folder that holds files is written into.</param>
internal sealed class GenerationSession(CommandContext context, GenerationOptions options, bool force)
{
    private const string Pdf = "pdf";
    private int _shown;

    /// <summary>Runs to the end and gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => SessionGuard.RunAsync(context, options.Folder, GenerateAsync, cancellationToken);

    private bool CanBegin(out GenerationOptions possible)
    {
        possible = PdfConverter.IsAvailable ? options : options with { Formats = options.Formats.Remove(Pdf) };
        if (!force && Directory.Exists(options.Folder) && Directory.EnumerateFileSystemEntries(options.Folder).Any())
        {
            context.Say(CorpusTexts.NotEmpty(options.Folder));
            return false;
        }

        if (possible.Formats.Length < options.Formats.Length)
        {
            context.Say(possible.Formats.IsEmpty ? CorpusTexts.OnlyPdfNeedsOffice : CorpusTexts.WithoutPdf);
        }

        return !possible.Formats.IsEmpty;
    }

    private async Task<int> GenerateAsync(CancellationToken cancellationToken)
    {
        if (!CanBegin(out GenerationOptions possible))
        {
            return ExitCode.NothingDone;
        }

        Directory.CreateDirectory(possible.Folder);
        int written = await RunProgress.ShowAsync(context.Host, context.Host.ErrorIsTerminal, possible.Reports, progress => Task.Run(
            () => new CorpusGenerator(possible, progress.Say).Generate(done => Advance(progress, done), cancellationToken),
            cancellationToken));
        context.Say(CorpusTexts.Generated(written, possible.Folder));
        return written == possible.Reports ? ExitCode.Success : ExitCode.Incomplete;
    }

    private void Advance(RunProgress progress, int done)
    {
        for (; _shown < done; _shown++)
        {
            progress.Advance();
        }
    }
}
