using DtiExtract.Service.Children;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Tells by which versions of the program, the rules and the model the children mine.</summary>
/// <param name="pool">The children.</param>
internal sealed class MinerInForce(ChildPool pool)
{
    private volatile string? _version;

    /// <summary>The versions; every answer of a child has them, that to an empty file too. Null when no child could be asked.</summary>
    public async ValueTask<string?> VersionAsync(CancellationToken cancellationToken) =>
        _version ??= (await pool.MineAsync(new ChildRequest(string.Empty, []), cancellationToken)).Answer?.Report.Miner;
}
