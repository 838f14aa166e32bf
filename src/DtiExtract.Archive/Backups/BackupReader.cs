using System.Collections.Immutable;
using System.Text.Json;
using DtiExtract.Archive.Files;

namespace DtiExtract.Archive.Backups;

/// <summary>Verifies a backup, and puts it back into an empty archive.</summary>
/// <param name="folder">The backup.</param>
public sealed class BackupReader(string folder)
{
    /// <summary>Reads everything and holds it against the manifest.</summary>
    /// <exception cref="BackupException">The backup is not whole.</exception>
    public async Task<BackupManifest> VerifyAsync(CancellationToken cancellationToken)
    {
        BackupManifest manifest = await ReadManifestAsync(cancellationToken);
        foreach (BackupFile file in manifest.Files)
        {
            if (!IsInside(file.Path) || !File.Exists(Path.Join(folder, file.Path)) || await BackupWriter.DescribeAsync(folder, file.Path, cancellationToken) != file)
            {
                throw new BackupException(new Wording($"Bản sao lưu bị hỏng: tệp {file.Path} thiếu hoặc không khớp mã băm.", $"The backup is damaged: the file {file.Path} is missing or not what its hash says."));
            }
        }

        return manifest;
    }

    /// <summary>Puts the backup back, once all of it has been verified.</summary>
    /// <param name="options">Where the archive is to be; it must be empty.</param>
    /// <param name="originals">Where its originals go.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BackupException">The backup is not whole, or the archive not empty.</exception>
    public async Task<BackupManifest> RestoreAsync(ArchiveOptions options, IOriginalStore originals, CancellationToken cancellationToken)
    {
        BackupManifest manifest = await VerifyAsync(cancellationToken);
        string wanted = options.IsPostgreSql ? "postgresql" : "sqlite";
        if (manifest.Database != wanted)
        {
            throw new BackupException(new Wording($"Bản sao lưu này là của {manifest.Database}, không khôi phục vào {wanted} được.", $"This backup is of {manifest.Database} and can't be put back into {wanted}."));
        }

        if (!await DatabaseDump.IsEmptyAsync(options, cancellationToken) || originals.All().Any())
        {
            throw new BackupException(new Wording("Chỉ khôi phục vào kho lưu trữ trống; kho này đã có dữ liệu.", "A backup is put back into an empty archive only; this one holds data."));
        }

        // The originals first: a report whose original is missing is worse than an original that no report names.
        foreach (BackupFile file in manifest.Files.Where(file => file.Path.StartsWith(BackupWriter.Originals, StringComparison.Ordinal)))
        {
            await using FileStream original = File.OpenRead(Path.Join(folder, file.Path));
            await originals.KeepAsync(original, file.Size, cancellationToken);
        }

        await DatabaseDump.ReadAsync(options, folder, cancellationToken);
        ImmutableSortedDictionary<string, long> rows = await DatabaseDump.CountAsync(options, cancellationToken);
        return options.IsPostgreSql || rows.SequenceEqual(manifest.Rows)
            ? manifest
            : throw new BackupException(new Wording("Số dòng sau khi khôi phục không khớp bản kê.", "The numbers of rows after putting back are not those of the manifest."));
    }

    private async Task<BackupManifest> ReadManifestAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using FileStream file = File.OpenRead(Path.Join(folder, BackupManifest.FileName));
            return await JsonSerializer.DeserializeAsync<BackupManifest>(file, BackupWriter.Json, cancellationToken) ?? throw new JsonException();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new BackupException(new Wording($"“{folder}” không phải bản sao lưu hoàn chỉnh: thiếu hoặc hỏng {BackupManifest.FileName}.", $"“{folder}” is no complete backup: {BackupManifest.FileName} is missing or damaged."));
        }
    }

    private bool IsInside(string path) => Path.GetFullPath(Path.Join(folder, path)).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
