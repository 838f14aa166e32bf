using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Ingestion.Receiving.Streams;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Receives the files of a folder. When it is stopped and begun again, what is in the archive already is not received again.</summary>
/// <param name="receiver">Begins and ends the batch.</param>
public sealed class FolderReceipt(Receiver receiver)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Receives all files below a folder, by name.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="actor">Who imports it.</param>
    /// <param name="cancellationToken">Stops it; what was received stays.</param>
    /// <returns>The batch, and how many of its files are new.</returns>
    /// <exception cref="IOException">The folder can't be read, or the archive not be written.</exception>
    public async Task<(Batch Batch, int Added)> ReceiveAsync(string folder, Actor actor, CancellationToken cancellationToken)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Receipt receipt = await receiver.ResumeAsync(root, actor, cancellationToken);
        await FillAsync(receipt, root, cancellationToken);
        return (receipt.Batch, receipt.Added);
    }

    /// <summary>Receives all files below a folder as a batch of a person, each time anew.</summary>
    /// <param name="name">What the batch is called.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="actor">Who gives them in.</param>
    /// <param name="cancellationToken">Stops it; what was received stays.</param>
    /// <exception cref="IOException">The folder can't be read, or the archive not be written.</exception>
    public async Task<Batch> ReceiveAsync(string name, string folder, Actor actor, CancellationToken cancellationToken)
    {
        Receipt receipt = await receiver.BeginAsync(name, BatchSource.Upload, actor, cancellationToken);
        await FillAsync(receipt, folder, cancellationToken);
        return receipt.Batch;
    }

    private async Task FillAsync(Receipt receipt, string root, CancellationToken cancellationToken)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(root, "*", Everything).Order(StringComparer.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await TakeAsync(receipt, Path.GetRelativePath(root, file), file, cancellationToken);
            }
        }
        finally
        {
            await receiver.EndAsync(receipt, null, CancellationToken.None);
        }
    }

    private static async Task TakeAsync(Receipt receipt, string name, string path, CancellationToken cancellationToken)
    {
        try
        {
            await using FileStream content = File.OpenRead(path);
            await receipt.TakeAsync(name, content, cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            await receipt.RefuseAsync(name, new Problem(ProblemCode.AccessDenied), cancellationToken);
        }
        catch (FileNotFoundException)
        {
            await receipt.RefuseAsync(name, new Problem(ProblemCode.NotFound), cancellationToken);
        }
        catch (BrokenSourceException) when (!cancellationToken.IsCancellationRequested)
        {
            await receipt.RefuseAsync(name, new Problem(ProblemCode.ReadFailed), cancellationToken);
        }
    }
}
