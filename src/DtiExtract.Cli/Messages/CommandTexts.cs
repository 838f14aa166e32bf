namespace DtiExtract.Cli.Messages;

/// <summary>The texts of the help pages.</summary>
internal static class CommandTexts
{
    public static readonly Wording Program = new(
        "Đọc báo cáo chuyển đổi số (.docx, .pdf, .txt) và lấy ra mọi số liệu, kèm vị trí trong văn bản.",
        "Reads reports on digital transformation (.docx, .pdf, .txt) and takes out every figure with its place in the text.");

    public static readonly Wording ProgramExamples = new(
        """
          dti mine thu-muc-bao-cao                          bảng số liệu trên màn hình
          dti mine thu-muc-bao-cao --out so-lieu.xlsx       tệp Excel
          dti explain bao-cao.docx --figure f12             vì sao số liệu f12 được xếp như vậy
          dti text bao-cao.pdf                              chữ mà chương trình đọc được
        """,
        """
          dti mine folder-of-reports                        tables on the screen
          dti mine folder-of-reports --out figures.xlsx     a workbook
          dti explain report.docx --figure f12              why the figure f12 was mapped as it was
          dti text report.pdf                               the text as the program reads it
        """);

    public static readonly Wording Mine = new(
        "Lấy số liệu từ các báo cáo. Mã thoát: 0 đọc được tất cả; 1 có tệp không đọc được (nêu tên và lý do); 2 không làm gì.",
        "Takes the figures out of reports. Exit code: 0 all were read; 1 some could not be (named with the reason); 2 nothing was done.");

    public static readonly Wording MineExamples = new(
        """
          dti mine bao-cao.docx
          dti mine nam-2024 nam-2025 --out so-lieu.xlsx
          dti mine nam-2024 --format jsonl --jobs 4 > so-lieu.jsonl
          dti mine nam-2024 --format csv --out so-lieu.csv
          dti mine bao-cao.docx --set TH1829 --all
        """,
        """
          dti mine report.docx
          dti mine 2024 2025 --out figures.xlsx
          dti mine 2024 --format jsonl --jobs 4 > figures.jsonl
          dti mine 2024 --format csv --out figures.csv
          dti mine report.docx --set TH1829 --all
        """);

    public static readonly Wording Text = new(
        "In chữ của một báo cáo đúng như chương trình đọc; mọi vị trí trong kết quả đếm theo chữ này.",
        "Prints the text of a report exactly as the program reads it; all positions in results count in it.");

    public static readonly Wording TextExamples = new(
        """
          dti text bao-cao.pdf
          dti text bao-cao.docx > bao-cao.txt
        """,
        """
          dti text report.pdf
          dti text report.docx > report.txt
        """);

    public static readonly Wording Evaluate = new(
        "Chấm điểm chương trình trên các báo cáo có chú giải (TÊN.json cạnh báo cáo).",
        "Scores the program on annotated reports (NAME.json beside the report).");

    public static readonly Wording EvaluateExamples = new(
        """
          dti evaluate corpus
          dti evaluate bao-cao --gold chu-giai --show
          dti evaluate corpus --format json --fail-under 0.97
          dti evaluate corpus --mutate 2000 --seed 1
        """,
        """
          dti evaluate corpus
          dti evaluate reports --gold annotations --show
          dti evaluate corpus --format json --fail-under 0.97
          dti evaluate corpus --mutate 2000 --seed 1
        """);

    public static readonly Wording Paths = new("Tệp hoặc thư mục (đọc cả thư mục con).", "Files and folders (with the folders below them).");
    public static readonly Wording File = new("Báo cáo .docx, .pdf hoặc .txt.", "A .docx, .pdf or .txt report.");
    public static readonly Wording Format = new("Dạng kết quả; mặc định là bảng, hoặc theo đuôi của --out.", "Form of the results; tables, or as the name of --out shows.");
    public static readonly Wording ScoreFormat = new("Dạng kết quả; mặc định là bảng.", "Form of the scores; a table by default.");
    public static readonly Wording Out = new("Ghi vào tệp này thay vì đầu ra chuẩn.", "Write to this file instead of standard output.");
    public static readonly Wording Jobs = new("Số báo cáo đọc cùng lúc; mặc định là số bộ xử lý.", "Reports mined at once; the number of processors by default.");
    public static readonly Wording MaxFileSize = new("Cỡ tệp lớn nhất, tính bằng MB; mặc định 64, tệp .txt là 8.", "Largest file in MB; 64 by default, 8 for a .txt.");
    public static readonly Wording PdfTimeout = new("Số giây tối đa để đọc một tệp PDF; mặc định 30.", "Most seconds for one PDF; 30 by default.");
    public static readonly Wording Language = new("Ngôn ngữ: vi hoặc en; mặc định theo máy, nếu không thì tiếng Việt.", "Language: vi or en; as the environment says, Vietnamese otherwise.");
    public static readonly Wording Rules = new("Thư mục quy tắc; mặc định theo biến DTI_RULES hoặc cạnh chương trình.", "Folder of rules; by default the variable DTI_RULES or beside the program.");
    public static readonly Wording Set = new(
        "Bộ tiêu chí của các báo cáo (ví dụ TH1829); mặc định theo tỉnh, cấp và năm trong báo cáo.",
        "Criterion set of the reports (such as TH1829); by the province, level and year of each report otherwise.");
    public static readonly Wording All = new(
        "Trong bảng, liệt kê cả số liệu chưa xếp được và mẫu số của các tỷ lệ.",
        "In tables, list also figures that were not mapped, and the bases of rates.");
    public static readonly Wording Gold = new("Thư mục chứa chú giải TÊN.json; mặc định là cạnh báo cáo.", "Folder of the annotations NAME.json; beside the reports by default.");
    public static readonly Wording ByValue = new("Bỏ qua vị trí, chỉ so giá trị (cho bản .docx, .pdf của cùng một báo cáo).", "Ignore positions and compare values (for .docx and .pdf renderings of one report).");
    public static readonly Wording Show = new("Liệt kê số liệu bị sót và số liệu thừa.", "List what was missed and what was too much.");
    public static readonly Wording FailUnder = new("Mã thoát 1 nếu F1 của số liệu thấp hơn mức này.", "Exit code 1 if the F1 of the figures is below this.");
    public static readonly Wording Help = new("Hiện trang trợ giúp này.", "Show this help page.");
    public static readonly Wording Version = new("Hiện phiên bản của chương trình và của bộ quy tắc.", "Show the versions of the program and the rules.");

    public static readonly Wording UsageTitle = new("Cách dùng:", "Usage:");
    public static readonly Wording CommandsTitle = new("Lệnh:", "Commands:");
    public static readonly Wording ArgumentsTitle = new("Đối số:", "Arguments:");
    public static readonly Wording OptionsTitle = new("Tùy chọn:", "Options:");
    public static readonly Wording ExamplesTitle = new("Ví dụ:", "Examples:");
    public static readonly Wording CommandPlace = new("LỆNH", "COMMAND");
    public static readonly Wording OptionsPlace = new("[TÙY CHỌN]", "[OPTIONS]");
}
