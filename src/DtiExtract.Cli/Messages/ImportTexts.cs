using DtiExtract.Archive.Schema;

namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti import</c>.</summary>
internal static class ImportTexts
{
    public static readonly Wording Import = new(
        "Đưa mọi tệp trong thư mục (cả trong .zip) vào kho, rồi đọc. Bị ngắt thì chạy lại: tệp đã nhận không nhận lại. Dịch vụ đang chạy trên kho thì dịch vụ đọc; không thì lệnh này tự đọc. Mã thoát: 0 mọi tệp đều vào kho; 1 có tệp không vào được (nêu lý do); 2 không làm gì.",
        "Takes all files of folders (those in .zip archives too) into the archive and mines them. Run it again when it was stopped: what was received is not received again. A service that runs on the archive mines them; otherwise this command does. Exit code: 0 all files are in the archive; 1 some are not (with the reason); 2 nothing was done.");

    public static readonly Wording ImportExamples = new(
        """
          dti import nam-2024 nam-2025
          dti import bao-cao --data /srv/dti
        """,
        """
          dti import 2024 2025
          dti import reports --data /srv/dti
        """);

    public static readonly Wording Folders = new("Thư mục chứa báo cáo.", "Folders of reports.");

    /// <summary>Who imports, as the archive keeps it.</summary>
    public const string Actor = "dòng lệnh / command line";

    /// <summary>There is no such folder.</summary>
    public static Wording NoFolder(string folder) => new($"Không có thư mục “{folder}”, hoặc không đọc được.", $"There is no folder “{folder}”, or it can't be read.");

    /// <summary>A folder was received.</summary>
    public static Wording Received(string folder, int added) => new($"{folder}: nhận {added} tệp mới.", $"{folder}: {added} new files were received.");

    /// <summary>What became of the files of a folder.</summary>
    public static Wording Ended(string folder, IReadOnlyDictionary<UploadState, int> files) => new(
        $"{folder}: {files.GetValueOrDefault(UploadState.Done)} tệp vào kho, {files.GetValueOrDefault(UploadState.Duplicate)} trùng tệp đã có, {files.GetValueOrDefault(UploadState.Failed)} không vào được.",
        $"{folder}: {files.GetValueOrDefault(UploadState.Done)} are in the archive, {files.GetValueOrDefault(UploadState.Duplicate)} were there already, {files.GetValueOrDefault(UploadState.Failed)} could not be taken in.");
}
