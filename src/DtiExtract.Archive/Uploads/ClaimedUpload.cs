using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Uploads;

/// <summary>An upload that a worker has for a while.</summary>
/// <param name="Upload">The upload, as it was when the worker took it.</param>
/// <param name="AccountId">Who gave it in; null for the command line.</param>
/// <param name="SameAs">The report of the same content that is in the archive already.</param>
public sealed record ClaimedUpload(Upload Upload, string? AccountId, long? SameAs);
