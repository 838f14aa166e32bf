using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Ingestion.Receiving;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Demonstration;

/// <summary>Fills an archive for a demonstration: people without passwords, whose places anyone takes, and reports.</summary>
/// <param name="reports">The reports.</param>
/// <param name="services">Where each use gets its own parts from.</param>
/// <param name="archives">The database.</param>
/// <param name="receiver">Receives the reports.</param>
public sealed class DemoGround(DemoReports reports, IServiceScopeFactory services, IDbContextFactory<ArchiveContext> archives, FolderReceipt receiver)
{
    private static readonly string[] Names = [.. DemoPerson.All.Select(person => person.UserName)];

    /// <summary>Makes ready what is not there yet.</summary>
    /// <returns>False when the archive is not one of a demonstration; nothing was changed then.</returns>
    public async Task<bool> PrepareAsync(CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        if (await archive.Users.AnyAsync(account => !Names.Contains(account.UserName), cancellationToken) || await IsInUseAsync(archive, cancellationToken))
        {
            return false;
        }

        await AddPeopleAsync(archive, cancellationToken);
        if (!await archive.Batches.AnyAsync(cancellationToken))
        {
            await receiver.ReceiveAsync("Báo cáo mẫu có sẵn", reports.Folder, await ActorAsync(archive, DemoPerson.All[0], cancellationToken), cancellationToken);
        }

        return true;
    }

    /// <summary>Gives the samples in as a person, and says in which batch.</summary>
    public async Task<long> UploadSamplesAsync(Actor actor, CancellationToken cancellationToken) =>
        (await receiver.ReceiveAsync("Bộ báo cáo dùng thử", reports.SampleFolder, actor, cancellationToken)).Id;

    /// <summary>The account of a person of the demonstration; null when there is no such person.</summary>
    internal async Task<string?> AccountOfAsync(string? userName, CancellationToken cancellationToken)
    {
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        return Names.Contains(userName) ? await archive.Users.Where(account => account.UserName == userName).Select(account => account.Id).FirstOrDefaultAsync(cancellationToken) : null;
    }

    /// <summary>An archive with reports, but without these people, belongs to the command line of someone.</summary>
    private static async Task<bool> IsInUseAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        !await archive.Users.AnyAsync(cancellationToken) && await archive.Batches.AnyAsync(cancellationToken);

    private async Task AddPeopleAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        List<string?> there = await archive.Users.Select(account => account.UserName).ToListAsync(cancellationToken);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        AccountKeeper keeper = scope.ServiceProvider.GetRequiredService<AccountKeeper>();
        foreach (DemoPerson person in DemoPerson.All.Where(person => !there.Contains(person.UserName)))
        {
            await keeper.CreateAsync(person.UserName, person.Name, person.Roles, password: null);
        }
    }

    private static async Task<Actor> ActorAsync(ArchiveContext archive, DemoPerson person, CancellationToken cancellationToken) =>
        new(await archive.Users.Where(account => account.UserName == person.UserName).Select(account => account.Id).SingleAsync(cancellationToken), person.Name);
}
