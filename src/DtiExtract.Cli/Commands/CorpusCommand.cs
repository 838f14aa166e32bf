using DtiExtract.Cli.Messages;

namespace DtiExtract.Cli.Commands;

/// <summary><c>dti corpus</c>: makes annotated reports, from sources or by chance.</summary>
internal sealed class CorpusCommand : DescribedCommand
{
    /// <summary>Describes the group.</summary>
    public CorpusCommand(CommandContext context) : base(context, "corpus", CorpusTexts.Corpus, CorpusTexts.CorpusExamples)
    {
        Add(new CorpusBuildCommand(context));
        Add(new CorpusGenerateCommand(context));
    }
}
