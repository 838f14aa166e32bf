using DtiExtract.Archive.Access;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Service.Ingestion.Receiving.Streams;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>Receives the files of a form as they come in.</summary>
/// <param name="receiver">Begins and ends the batch.</param>
/// <param name="actor">Who gives it in.</param>
/// <param name="clock">The time.</param>
internal sealed class MultipartReceipt(Receiver receiver, Actor actor, TimeProvider clock)
{
    private const string NameField = "name";
    private const int MostNameBytes = 4096;

    private Receipt? _receipt;
    private string? _name;
    private string? _file;

    /// <summary>Whether the connection ended before the form did.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>
    /// Receives all that comes; what came before the connection ended stays. Nobody calls it off: when the connection ends, reading fails by itself, behind the last
    /// byte that came, while a token would also stop the keeping of files that are whole.
    /// </summary>
    /// <returns>The batch; null when the form held no file.</returns>
    public async Task<Batch?> ReceiveAsync(MultipartReader form)
    {
        try
        {
            while (await form.ReadNextSectionAsync(CancellationToken.None) is { } part)
            {
                await TakeAsync(part);
            }
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            IsBroken = true;
        }
        catch (Exception)
        {
            IsBroken = true;
            await EndAsync();
            throw;
        }

        return await EndAsync();
    }

    /// <summary>Between files nothing is read but the form; within one, the disk of the archive may fail as well.</summary>
    private bool IsOfTheConnection(Exception exception) =>
        exception is BrokenSourceException or InvalidDataException or OperationCanceledException || (exception is IOException && _file is null);

    private async Task TakeAsync(MultipartSection part)
    {
        if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out ContentDispositionHeaderValue? disposition))
        {
            return;
        }

        if (MultipartFileName.Of(disposition) is { } file)
        {
            _file = file;
            _receipt ??= await receiver.BeginAsync(_name ?? BatchNames.Default(clock), BatchSource.Upload, actor, CancellationToken.None);
            await _receipt.TakeAsync(file, part.Body, CancellationToken.None);
            _file = null;
        }
        else if (disposition.Name == NameField)
        {
            _name = await ReadNameAsync(part);
        }
    }

    /// <summary>What came is written to its end, though the one who sent it may be gone.</summary>
    private async Task<Batch?> EndAsync()
    {
        if (_receipt is null)
        {
            return null;
        }

        if (IsBroken)
        {
            await _receipt.RefuseAsync(_file ?? FileLabel.Unnamed, new Problem(ProblemCode.ConnectionLost), CancellationToken.None);
        }

        await receiver.EndAsync(_receipt, _name, CancellationToken.None);
        return _receipt.Batch;
    }

    private static async Task<string?> ReadNameAsync(MultipartSection part)
    {
        byte[] bytes = new byte[MostNameBytes];
        int length = await part.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, CancellationToken.None);
        string name = System.Text.Encoding.UTF8.GetString(bytes, 0, length);
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }
}
