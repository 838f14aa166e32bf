namespace DtiExtract.Archive.Backups;

/// <summary>A backup can't be made or put back, and why.</summary>
/// <param name="reason">The reason, for people.</param>
public sealed class BackupException(Wording reason) : Exception(reason.English)
{
    /// <summary>The reason, for people.</summary>
    public Wording Reason => reason;
}
