using DtiExtract.Cli.Inputs;
using DtiExtract.Cli.Messages;
using DtiExtract.Service;
using DtiExtract.Service.Demonstration;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti serve --demo</c>.</summary>
/// <param name="context">What every command has.</param>
/// <param name="start">With what the node is started.</param>
internal sealed class DemoSession(CommandContext context, ServiceStart start)
{
    /// <summary>Runs until it is stopped and gives the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (start.Archive.IsPostgreSql || !start.Urls.All(ServeSession.IsOfThisMachine))
        {
            return context.Refuse(ServeTexts.DemoOnlyHere);
        }

        string corpus = DemoFolder.CorpusOf(context.Host);
        DemoReports reports;
        try
        {
            reports = DemoFolder.Make(corpus, start.Archive.Folder, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return context.Refuse(ServeTexts.NoCorpus(corpus));
        }

        return await new ServeSession(context, start with { Demonstration = reports }).RunAsync(cancellationToken);
    }
}
