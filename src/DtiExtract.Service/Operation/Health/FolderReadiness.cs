using DtiExtract.Archive;

namespace DtiExtract.Service.Operation.Health;

/// <summary>Originals can be written.</summary>
/// <param name="archive">Where they are.</param>
internal sealed class FolderReadiness(ArchiveOptions archive) : IReadinessCheck
{
    private static readonly Wording NotWritable = new("Không ghi được vào thư mục dữ liệu.", "The folder of the data can't be written to.");

    /// <inheritdoc/>
    public string Name => "folder";

    /// <inheritdoc/>
    public async Task<Wording?> FindFaultAsync(CancellationToken cancellationToken)
    {
        string path = Path.Join(archive.Folder, $".ready-{Path.GetRandomFileName()}");
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            file.WriteByte(0);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return NotWritable;
        }
    }
}
