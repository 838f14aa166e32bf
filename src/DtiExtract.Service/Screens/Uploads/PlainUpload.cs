using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Service.Ingestion.Receiving;

namespace DtiExtract.Service.Screens.Uploads;

/// <summary>Receives the files of a form from browsers without scripts; those with scripts send theirs to the API, which takes any number of them.</summary>
/// <param name="receiver">Begins and ends batches.</param>
/// <param name="clock">The time.</param>
internal sealed class PlainUpload(Receiver receiver, TimeProvider clock)
{
    /// <summary>Receives the files as one batch.</summary>
    /// <returns>The batch; null when there is no file.</returns>
    public async Task<Batch?> ReceiveAsync(string? name, IReadOnlyList<IFormFile> files, Actor actor, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return null;
        }

        Receipt receipt = await receiver.BeginAsync(string.IsNullOrWhiteSpace(name) ? BatchNames.Default(clock) : name, BatchSource.Upload, actor, cancellationToken);
        try
        {
            foreach (IFormFile file in files)
            {
                await using Stream content = file.OpenReadStream();
                await receipt.TakeAsync(file.FileName, content, cancellationToken);
            }
        }
        finally
        {
            await receiver.EndAsync(receipt, null, CancellationToken.None);
        }

        return receipt.Batch;
    }
}
