using System.Collections.Immutable;
using DtiExtract.Archive.Access;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Service;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Ingestion.Working;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DtiExtract.Cli.Commands;

/// <summary>One run of <c>dti import</c>: receives the folders and waits until their files have come to an end. Where no service works on the archive, it is a worker itself.</summary>
/// <param name="context">What every command has.</param>
/// <param name="start">With what a worker is started.</param>
internal sealed class ImportSession(CommandContext context, ServiceStart start)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs to the end and gives the exit code.</summary>
    public async Task<int> RunAsync(ImmutableArray<string> folders, CancellationToken cancellationToken)
    {
        await using WebApplication node = ServiceHost.Build(start);
        IDbContextFactory<ArchiveContext> archives = node.Services.GetRequiredService<IDbContextFactory<ArchiveContext>>();
        bool isWorker = !ArchiveOwnership.IsTaken(start.Archive);
        if (isWorker)
        {
            await ServiceHost.StartAsync(node, cancellationToken);
        }

        try
        {
            return await ImportAsync(folders, node.Services.GetRequiredService<FolderReceipt>(), archives, cancellationToken);
        }
        finally
        {
            if (isWorker)
            {
                await node.StopAsync(CancellationToken.None);
            }
        }
    }

    private async Task<int> ImportAsync(ImmutableArray<string> folders, FolderReceipt receiver, IDbContextFactory<ArchiveContext> archives, CancellationToken cancellationToken)
    {
        var batches = new List<(string Folder, long Batch)>();
        foreach (string folder in folders)
        {
            (Batch batch, int added) = await receiver.ReceiveAsync(folder, new Actor(null, ImportTexts.Actor), cancellationToken);
            context.Say(ImportTexts.Received(folder, added));
            batches.Add((folder, batch.Id));
        }

        int failed = 0;
        foreach ((string folder, long batch) in batches)
        {
            failed += await EndAsync(archives, folder, batch, cancellationToken);
        }

        return failed == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    /// <summary>Waits until all files of a batch have come to an end, and says what became of them.</summary>
    private async Task<int> EndAsync(IDbContextFactory<ArchiveContext> archives, string folder, long batch, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval);
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        while (!await archive.Batches.AnyAsync(one => one.Id == batch && one.FinishedAt != null, cancellationToken))
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }

        List<Upload> failed = await archive.Uploads.AsNoTracking().Where(upload => upload.BatchId == batch && upload.State == UploadState.Failed).OrderBy(upload => upload.Id).ToListAsync(cancellationToken);
        foreach (Upload upload in failed)
        {
            SayProblems(upload);
        }

        Dictionary<UploadState, int> files = await archive.Uploads.Where(upload => upload.BatchId == batch)
            .GroupBy(upload => upload.State).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        context.Say(ImportTexts.Ended(folder, files));
        return failed.Count;
    }

    private void SayProblems(Upload upload)
    {
        foreach (Problem problem in KeptProblems.Read(upload.Problems))
        {
            context.Host.Error.WriteLine($"{upload.Name}: {ProblemMessages.For(problem, context.Language)}");
        }
    }
}
