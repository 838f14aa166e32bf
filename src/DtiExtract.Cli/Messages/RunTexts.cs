using System.Collections.Immutable;

namespace DtiExtract.Cli.Messages;

/// <summary>What the program says on standard error while it runs.</summary>
internal static class RunTexts
{
    /// <summary>No path leads to a report.</summary>
    public static Wording NothingToRead { get; } = new(
        "Không có báo cáo nào để đọc: cần ít nhất một tệp, hoặc một thư mục có tệp .docx, .pdf hay .txt.",
        "There is no report to read: name at least one file, or a folder that holds .docx, .pdf or .txt files.");

    /// <summary>A workbook can't be shown on a screen.</summary>
    public static Wording WorkbookToTerminal { get; } = new(
        "Không in tệp Excel ra màn hình; hãy thêm --out TỆP.xlsx.",
        "A workbook can't be written to the screen; add --out FILE.xlsx.");

    /// <summary>No report has an annotation.</summary>
    public static Wording NothingToScore { get; } = new(
        "Không báo cáo nào có chú giải: cần TÊN.json cạnh báo cáo, hoặc trong thư mục --gold.",
        "No report has an annotation: there must be a NAME.json beside it, or in the folder --gold.");

    /// <summary>The program has a fault.</summary>
    public static Wording Failed { get; } = new(
        "Chương trình gặp lỗi và đã dừng; hãy gửi những dòng trên cho người quản trị.",
        "The program failed and has stopped; send the lines above to the administrator.");

    /// <summary>The rules have mistakes.</summary>
    public static Wording BadRules(string folder) => new(
        $"Bộ quy tắc trong “{folder}” có lỗi, hãy sửa rồi chạy lại:",
        $"The rules in “{folder}” have mistakes; mend them and run again:");

    /// <summary>The results can't be written.</summary>
    public static Wording CannotWrite(string? file) => file is null
        ? new("Không ghi được kết quả ra đầu ra.", "The results could not be written to standard output.")
        : new($"Không ghi được tệp “{file}”; hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa.", $"The file “{file}” could not be written; check the folder, its rights and the space on the disk.");

    /// <summary>A person stopped the run.</summary>
    public static Wording Stopped(int done, int files) => new($"Đã dừng theo yêu cầu: xong {done}/{files} tệp.", $"Stopped on request: {done} of {files} files done.");

    /// <summary>The file that is kept as it was.</summary>
    public static Wording NotWritten(string file) => new($"Chưa ghi gì vào “{file}”.", $"Nothing was written to “{file}”.");

    /// <summary>An annotation that can't be used.</summary>
    public static Wording BadAnnotation(string file, string reason) => new($"{file}: chú giải sai mẫu: {reason}", $"{file}: the annotation is not in the right form: {reason}");

    /// <summary>Reports that were left out of the scores.</summary>
    public static Wording WithoutAnnotation(int reports) => new($"{reports} báo cáo không có chú giải nên không chấm điểm.", $"{reports} reports have no annotation and were not scored.");

    /// <summary>A score that is too low.</summary>
    public static Wording BelowThreshold(double score, double threshold) => new(
        $"F1 của số liệu là {score:0.0000}, thấp hơn ngưỡng {threshold:0.0000}.",
        $"F1 of the figures is {score:0.0000}, below the threshold of {threshold:0.0000}.");

    /// <summary>Points to the help.</summary>
    public static Wording SeeHelp(string command) => new($"Xem cách dùng: {command} --help", $"See how to use it: {command} --help");

    /// <summary>An option or word that the program does not know.</summary>
    public static Wording Unknown(string token) => new($"Không hiểu “{token}”.", $"“{token}” is not understood.");

    /// <summary>An option's value is missing or wrong.</summary>
    public static Wording BadValue(string option, string value, IReadOnlyCollection<string> allowed) => (value.Length, allowed.Count) switch
    {
        (0, _) => new($"Tùy chọn {option} thiếu giá trị.", $"The option {option} lacks its value."),
        (_, 0) => new($"Giá trị “{value}” của {option} không hợp lệ.", $"The value “{value}” of {option} is not valid."),
        _ => new($"Giá trị “{value}” của {option} không hợp lệ; chọn một trong: {string.Join(", ", allowed)}.", $"The value “{value}” of {option} is not valid; choose one of: {string.Join(", ", allowed)}."),
    };

    /// <summary>A path is missing.</summary>
    public static Wording MissingArgument(string argument) => new($"Thiếu {argument}: hãy nêu tệp hoặc thư mục.", $"{argument} is missing: name a file or folder.");

    /// <summary>The command is missing.</summary>
    public static Wording MissingCommand(ImmutableArray<string> commands) => new(
        $"Hãy chọn một lệnh: {string.Join(", ", commands)}.",
        $"Choose a command: {string.Join(", ", commands)}.");
}
