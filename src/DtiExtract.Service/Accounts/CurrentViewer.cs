using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Tells for whom a request is answered, and what they may see.</summary>
public sealed class CurrentViewer(IHttpContextAccessor http, IDbContextFactory<ArchiveContext> archives)
{
    private Viewer? _viewer;

    /// <summary>The viewer of this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody has signed in; the endpoint should have asked for it.</exception>
    public async ValueTask<Viewer> GetAsync(CancellationToken cancellationToken) => _viewer ??= await FindAsync(cancellationToken);

    private async Task<Viewer> FindAsync(CancellationToken cancellationToken)
    {
        Actor actor = (http.HttpContext?.User ?? throw new InvalidOperationException("There is no request.")).Actor();
        await using ArchiveContext archive = await archives.CreateDbContextAsync(cancellationToken);
        List<AccountArea> areas = await archive.AccountAreas.AsNoTracking().Where(area => area.AccountId == actor.AccountId).ToListAsync(cancellationToken);
        return new Viewer(actor, [.. areas.Select(area => new Area(area.Province, area.District))]);
    }
}
