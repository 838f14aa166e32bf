using DtiExtract.Archive;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Tells whether a service works on an archive.</summary>
public static class ArchiveOwnership
{
    /// <summary>Whether a service has a SQLite archive to itself. On PostgreSQL any number may share the work, so nobody has it.</summary>
    public static bool IsTaken(ArchiveOptions archive)
    {
        string file = Path.Join(archive.Folder, ArchiveOwner.LockFile);
        if (archive.IsPostgreSql || !File.Exists(file))
        {
            return false;
        }

        try
        {
            using var _ = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
