using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using DtiExtract.Archive.Files;

namespace DtiExtract.Archive.Backups;

/// <summary>Makes a backup: the database as it is at one moment, then every original. Originals are never changed or taken away, so those that came in since only add to it.</summary>
/// <param name="options">Where the archive is.</param>
/// <param name="originals">The originals.</param>
/// <param name="clock">The time.</param>
public sealed class BackupWriter(ArchiveOptions options, IOriginalStore originals, TimeProvider clock)
{
    /// <summary>The folder of originals in a backup.</summary>
    internal const string Originals = "originals";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Makes a backup in a folder that is empty or new.</summary>
    /// <exception cref="BackupException">It can't be made.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public async Task<BackupManifest> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new BackupException(new Wording($"Thư mục “{folder}” đã có tệp; hãy chọn thư mục mới.", $"The folder “{folder}” holds files already; choose a new one."));
        }

        Directory.CreateDirectory(folder);
        string database = await DatabaseDump.WriteAsync(options, folder, cancellationToken);
        ImmutableSortedDictionary<string, long> rows = await DatabaseDump.CountAsync(options.IsPostgreSql ? options : new ArchiveOptions { Folder = folder }, cancellationToken);
        ImmutableArray<BackupFile>.Builder files = ImmutableArray.CreateBuilder<BackupFile>();
        files.Add(await DescribeAsync(folder, database, cancellationToken));
        foreach (string sha256 in originals.All())
        {
            files.Add(await CopyAsync(sha256, folder, cancellationToken));
        }

        var manifest = new BackupManifest(clock.GetUtcNow(), options.IsPostgreSql ? "postgresql" : "sqlite", rows, files.ToImmutable());
        await File.WriteAllTextAsync(Path.Join(folder, BackupManifest.FileName), JsonSerializer.Serialize(manifest, Json), cancellationToken);
        return manifest;
    }

    /// <summary>Copies an original and makes sure that it is still what its name says.</summary>
    private async Task<BackupFile> CopyAsync(string sha256, string folder, CancellationToken cancellationToken)
    {
        string path = $"{Originals}/{sha256[..2]}/{sha256}";
        string target = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using (Stream source = originals.Open(sha256))
        await using (var copy = new FileStream(target, FileMode.CreateNew, FileAccess.Write))
        {
            await source.CopyToAsync(copy, cancellationToken);
        }

        BackupFile file = await DescribeAsync(folder, path, cancellationToken);
        return file.Sha256 == sha256 ? file : throw new BackupException(new Wording($"Bản gốc {sha256} trong kho đã hỏng: nội dung không khớp mã băm.", $"The original {sha256} in the archive is damaged: its contents are not what its hash says."));
    }

    internal static async Task<BackupFile> DescribeAsync(string folder, string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(Path.Join(folder, path));
        return new BackupFile(path, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)));
    }
}
