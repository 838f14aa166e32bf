namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti corpus</c>.</summary>
internal static class CorpusTexts
{
    public static readonly Wording Corpus = new(
        "Dựng kho báo cáo mẫu có chú giải.",
        "Makes annotated reports.");

    public static readonly Wording CorpusExamples = new(
        """
          dti corpus build                                          từ các bản nguồn corpus/source
          dti corpus generate --reports 200 --seed 7 --out data/mau ngẫu nhiên, cùng seed cho cùng kết quả
        """,
        """
          dti corpus build                                          from the sources corpus/source
          dti corpus generate --reports 200 --seed 7 --out data/gen by chance, the same seed gives the same
        """);

    public static readonly Wording Build = new(
        "Dựng báo cáo và chú giải từ các bản nguồn DIR/source/*.report. Mã thoát 1 nếu có bản nguồn sai (nêu tệp, dòng và lý do).",
        "Builds reports and annotations from the sources DIR/source/*.report. Exit code 1 if a source is wrong (named with file, line and reason).");

    public static readonly Wording BuildExamples = new(
        """
          dti corpus build
          dti corpus build corpus
        """,
        """
          dti corpus build
          dti corpus build corpus
        """);

    public static readonly Wording BuildFolder = new("Thư mục kho, có thư mục con source; mặc định là corpus.", "Folder of the corpus, with the folder source in it; corpus by default.");

    public static readonly Wording BuildNeedsOffice = new(
        "Cần LibreOffice (lệnh soffice) để dựng các báo cáo .pdf; hãy cài rồi chạy lại.",
        "LibreOffice (the command soffice) is needed for the .pdf reports; install it and run again.");

    public static readonly Wording Generate = new(
        "Sinh báo cáo giả có chú giải đầy đủ, để huấn luyện và thử tải; không phải số liệu thật. Cùng --reports, --seed cho cùng kết quả.",
        "Makes invented reports with full annotations, for training and load tests; nothing in them is real. The same --reports and --seed give the same reports.");

    public static readonly Wording GenerateExamples = new(
        """
          dti corpus generate --reports 200 --seed 7 --out data/mau
          dti corpus generate --reports 15000 --seed 1 --out data/tai --formats docx,txt
          dti corpus generate --reports 50 --out data/sach --faults 0
        """,
        """
          dti corpus generate --reports 200 --seed 7 --out data/sample
          dti corpus generate --reports 15000 --seed 1 --out data/load --formats docx,txt
          dti corpus generate --reports 50 --out data/clean --faults 0
        """);

    public static readonly Wording Reports = new("Số báo cáo.", "Number of reports.");
    public static readonly Wording Seed = new("Số khởi đầu của ngẫu nhiên; mặc định 1.", "Where chance starts; 1 by default.");
    public static readonly Wording GenerateFolder = new("Thư mục ghi báo cáo và chú giải; phải trống hoặc chưa có.", "Folder of the reports and annotations; it must be empty or new.");
    public static readonly Wording Formats = new("Các định dạng, cách nhau bằng dấu phẩy; mặc định cả ba.", "The formats, separated by commas; all three by default.");
    public static readonly Wording Faults = new("Phần báo cáo có mâu thuẫn cài sẵn; mặc định 0.3.", "Share of reports with contradictions put in on purpose; 0.3 by default.");
    public static readonly Wording Jobs = new("Số báo cáo ghi cùng lúc; mặc định là số bộ xử lý.", "Reports written at once; the number of processors by default.");
    public static readonly Wording Force = new("Ghi cả khi thư mục đã có tệp; tệp trùng tên bị thay.", "Write even if the folder holds files; those of the same name are replaced.");

    public static readonly Wording WithoutPdf = new(
        "Không có LibreOffice (lệnh soffice) nên không tạo được .pdf; chỉ ghi các định dạng còn lại.",
        "LibreOffice (the command soffice) is missing, so no .pdf can be made; only the other formats are written.");

    public static readonly Wording OnlyPdfNeedsOffice = new(
        "Cần LibreOffice (lệnh soffice) để tạo .pdf; hãy cài rồi chạy lại, hoặc chọn --formats docx,txt.",
        "LibreOffice (the command soffice) is needed for .pdf; install it and run again, or choose --formats docx,txt.");

    public static Wording NotEmpty(string folder) => new(
        $"Thư mục “{folder}” đã có tệp; hãy chọn thư mục khác, hoặc thêm --force để ghi đè các tệp trùng tên.",
        $"The folder “{folder}” holds files already; choose another, or add --force to replace files of the same name.");

    public static Wording Generated(int reports, string folder) => new($"Đã ghi {reports} báo cáo vào “{folder}”.", $"{reports} reports were written to “{folder}”.");

    public static Wording NoSources(string folder) => new(
        $"Thư mục “{folder}” không có bản nguồn: cần {folder}/source/*.report.",
        $"The folder “{folder}” holds no sources: there must be {folder}/source/*.report.");
}
