using DtiExtract.Archive.Backups;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti backup</c> and <c>dti restore</c>.</summary>
internal static class BackupTexts
{
    public static readonly Wording Backup = new(
        "Sao lưu cơ sở dữ liệu và mọi bản gốc vào một thư mục, kể cả khi dịch vụ đang chạy. Mã thoát: 0 xong; 2 không sao lưu được (nêu lý do).",
        "Copies the database and all originals into a folder, also while the service runs. Exit code: 0 done; 2 could not be done (with the reason).");

    public static readonly Wording Restore = new(
        "Khôi phục bản sao lưu vào một kho trống, sau khi đã kiểm tra từng tệp. Mã thoát: 0 xong; 2 không khôi phục được (nêu lý do).",
        "Puts a backup into an empty archive, once every file has been verified. Exit code: 0 done; 2 could not be done (with the reason).");

    public static readonly Wording Examples = new(
        """
          dti backup /srv/sao-luu/2026-11-22
          dti restore /srv/sao-luu/2026-11-22 --verify
          dti restore /srv/sao-luu/2026-11-22 --data /srv/dti-moi
        """,
        """
          dti backup /srv/backups/2026-11-22
          dti restore /srv/backups/2026-11-22 --verify
          dti restore /srv/backups/2026-11-22 --data /srv/dti-new
        """);

    public static readonly Wording Target = new("Thư mục mới hoặc trống.", "A new or empty folder.");
    public static readonly Wording Source = new("Thư mục của bản sao lưu.", "The folder of the backup.");
    public static readonly Wording Verify = new("Chỉ kiểm tra bản sao lưu, không khôi phục.", "Only verify the backup, put nothing back.");

    /// <summary>The backup is made.</summary>
    public static Wording Made(BackupManifest manifest) => new($"Đã sao lưu {manifest.Files.Length} tệp, {manifest.Rows.Values.Sum()} dòng.", $"{manifest.Files.Length} files and {manifest.Rows.Values.Sum()} rows were copied.");

    /// <summary>The backup is whole.</summary>
    public static Wording Whole(BackupManifest manifest) => new($"Bản sao lưu nguyên vẹn: {manifest.Files.Length} tệp.", $"The backup is whole: {manifest.Files.Length} files.");

    /// <summary>The backup was put back.</summary>
    public static Wording Restored(BackupManifest manifest) => new($"Đã khôi phục {manifest.Files.Length} tệp.", $"{manifest.Files.Length} files were put back.");
}
