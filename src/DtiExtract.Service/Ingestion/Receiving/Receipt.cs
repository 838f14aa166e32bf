using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Reports;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Service.Ingestion.Receiving.Archives;
using DtiExtract.Service.Ingestion.Receiving.Streams;

namespace DtiExtract.Service.Ingestion.Receiving;

/// <summary>A batch while it comes in: takes files and archives, and gives each file its row, with the reason when it can't be taken.</summary>
public sealed class Receipt
{
    private static readonly FrozenSet<string> DocumentParts = FrozenSet.Create(StringComparer.Ordinal, "[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml");

    private readonly IOriginalStore _originals;
    private readonly ReceivingOptions _options;
    private readonly ReceivedRows _rows;
    private readonly TimeProvider _clock;
    private readonly string _spool;
    private readonly UnpackBudget _budget;
    private readonly IReadOnlySet<(string Name, string? Sha256)> _known;
    private int _count;

    internal Receipt(Batch batch, IReadOnlySet<(string Name, string? Sha256)> known, ReceivedRows rows, IOriginalStore originals, ReceivingOptions options, string spool, TimeProvider clock)
    {
        (Batch, _known, _rows, _originals, _options, _spool, _clock) = (batch, known, rows, originals, options, spool, clock);
        _count = known.Count;
        _budget = new UnpackBudget(options.MaxUnpackedBytes);
    }

    /// <summary>The batch.</summary>
    public Batch Batch { get; }

    /// <summary>How many files were taken by this receipt; what was refused is not among them.</summary>
    public int Added { get; private set; }

    /// <summary>Takes a file, or all files of an archive.</summary>
    /// <param name="name">The name as it was given, with folders.</param>
    /// <param name="content">The bytes; not all of them are read when the file can't be taken.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BrokenSourceException">The bytes ended before the file did.</exception>
    public async Task TakeAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        string label = FileLabel.Of(name);
        if (!FileLabel.IsClutter(label))
        {
            await using var source = new SourceStream(content);
            await TakeAsync(label, source, 0, cancellationToken);
        }
    }

    /// <summary>Says of a file why it can't be taken.</summary>
    public Task RefuseAsync(string name, Problem problem, CancellationToken cancellationToken) => AddAsync(FileLabel.Of(name), null, 0, problem, cancellationToken);

    /// <summary>Makes sure that all rows are written.</summary>
    internal Task WriteAsync(CancellationToken cancellationToken) => _rows.WriteAsync(cancellationToken);

    private async Task TakeAsync(string label, Stream content, int depth, CancellationToken cancellationToken)
    {
        PeekedStream peeked = await PeekedStream.OverAsync(content, cancellationToken);
        await using (peeked)
        {
            await (peeked switch
            {
                _ when _count >= _options.MaxFiles => RefuseRestAsync(label, cancellationToken),
                { IsEmpty: true } => RefuseAsync(label, 0, new Problem(ProblemCode.Empty), cancellationToken),
                { IsZip: true } => TakeZipAsync(label, peeked, depth, cancellationToken),
                _ => KeepAsync(label, peeked, cancellationToken),
            });
        }
    }

    /// <summary>The first file that is too many gets a row that says so for all after it.</summary>
    private Task RefuseRestAsync(string label, CancellationToken cancellationToken) => _count > _options.MaxFiles
        ? Task.CompletedTask
        : RefuseAsync(label, 0, Problem.Of(ProblemCode.TooManyFiles, _options.MaxFiles.ToString(CultureInfo.InvariantCulture)), cancellationToken);

    /// <summary>What begins as an archive may be a document as well: only its directory tells.</summary>
    private async Task TakeZipAsync(string label, PeekedStream content, int depth, CancellationToken cancellationToken)
    {
        Stream? spooled = await SpooledFile.OfAsync(content, _spool, _options.MaxArchiveBytes, cancellationToken);
        if (spooled is null)
        {
            await RefuseTooLargeAsync(label, content, _options.MaxArchiveBytes, cancellationToken);
            return;
        }

        await using (spooled)
        {
            if (!ArchiveDirectory.TryRead(spooled, _options.MaxFiles, out ImmutableArray<string> names) || IsDocument(names))
            {
                spooled.Position = 0;
                await KeepAsync(label, await PeekedStream.OverAsync(spooled, cancellationToken), cancellationToken);
            }
            else if (depth >= _options.MaxNesting)
            {
                await RefuseAsync(label, content.Count, Problem.Of(ProblemCode.NestedTooDeep, _options.MaxNesting.ToString(CultureInfo.InvariantCulture)), cancellationToken);
            }
            else
            {
                await UnpackAsync(label, spooled, names, depth, cancellationToken);
            }
        }
    }

    /// <summary>Whether an archive is a document of an office program, whole or not.</summary>
    private static bool IsDocument(ImmutableArray<string> names) => names is ["mimetype", ..] || names.Any(DocumentParts.Contains);

    private async Task UnpackAsync(string label, Stream spooled, ImmutableArray<string> names, int depth, CancellationToken cancellationToken)
    {
        int before = _count;
        try
        {
            spooled.Position = 0;
            await using var archive = new ZipArchive(spooled, ZipArchiveMode.Read, leaveOpen: true);
            foreach ((ZipArchiveEntry entry, string name) in archive.Entries.Zip(names))
            {
                string path = FileLabel.Inside(label, name);
                bool isFolder = entry.Length == 0 && name is [.., '/' or '\\'];
                if (!isFolder && !FileLabel.IsClutter(path))
                {
                    await TakeEntryAsync(path, entry, depth, cancellationToken);
                }
            }
        }
        catch (InvalidDataException)
        {
            await RefuseAsync(label, spooled.Length, new Problem(ProblemCode.Damaged), cancellationToken);
        }

        if (_count == before && !_known.Any(known => known.Name.StartsWith(label + "/", StringComparison.Ordinal)))
        {
            await RefuseAsync(label, spooled.Length, new Problem(ProblemCode.Empty), cancellationToken);
        }
    }

    private async Task TakeEntryAsync(string path, ZipArchiveEntry entry, int depth, CancellationToken cancellationToken)
    {
        if (entry.IsEncrypted)
        {
            await RefuseAsync(path, entry.CompressedLength, new Problem(ProblemCode.Encrypted), cancellationToken);
            return;
        }

        try
        {
            await using var content = new EntryStream(entry, await entry.OpenAsync(cancellationToken), _budget);
            await TakeAsync(path, content, depth + 1, cancellationToken);
        }
        catch (InvalidDataException)
        {
            await RefuseAsync(path, entry.CompressedLength, new Problem(ProblemCode.Damaged), cancellationToken);
        }
        catch (TooMuchUnpackedException)
        {
            await RefuseAsync(path, entry.CompressedLength, Problem.Of(ProblemCode.ArchiveBomb, ByteSize.Format(_options.MaxUnpackedBytes)), cancellationToken);
        }
    }

    private async Task KeepAsync(string label, PeekedStream content, CancellationToken cancellationToken)
    {
        if (await _originals.KeepAsync(content, _options.MaxFileBytes, cancellationToken) is { } kept)
        {
            await AddAsync(label, kept.Sha256, kept.Size, null, cancellationToken);
        }
        else
        {
            await RefuseTooLargeAsync(label, content, _options.MaxFileBytes, cancellationToken);
        }
    }

    /// <summary>Reads the rest, to tell how large it is.</summary>
    private async Task RefuseTooLargeAsync(string label, PeekedStream content, long most, CancellationToken cancellationToken)
    {
        await content.CopyToAsync(Stream.Null, cancellationToken);
        await RefuseAsync(label, content.Count, Problem.Of(ProblemCode.FileTooLarge, ByteSize.Format(content.Count), ByteSize.Format(most)), cancellationToken);
    }

    private Task RefuseAsync(string label, long size, Problem problem, CancellationToken cancellationToken) => AddAsync(label, null, size, problem, cancellationToken);

    private async Task AddAsync(string label, string? sha256, long size, Problem? problem, CancellationToken cancellationToken)
    {
        if (_known.Contains((label, sha256)))
        {
            return;
        }

        DateTimeOffset now = _clock.GetUtcNow();
        _count++;
        Added += problem is null ? 1 : 0;
        await _rows.AddAsync(
            new Upload
            {
                BatchId = Batch.Id,
                Name = label,
                Size = size,
                Sha256 = sha256,
                State = problem is null ? UploadState.Waiting : UploadState.Failed,
                Problems = problem is null ? null : KeptProblems.Write(problem),
                ReceivedAt = now,
                DueAt = now,
                FinishedAt = problem is null ? null : now,
            },
            cancellationToken);
    }
}
