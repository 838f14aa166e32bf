namespace DtiExtract.Cli.Messages;

/// <summary>What is said of lists of units.</summary>
internal static class UnitTexts
{
    public static readonly Wording Units = new("Danh mục đơn vị hành chính.", "The catalogue of administrative units.");

    public static readonly Wording Import = new(
        "Nhập danh mục đơn vị hành chính chính thức (CSV, UTF-8) vào units/imported.yaml của bộ quy tắc. Có một dòng sai thì không ghi gì (mã thoát 1).",
        "Imports the official list of administrative units (CSV, UTF-8) into units/imported.yaml of the rules. With one wrong line nothing is written (exit code 1).");

    public static readonly Wording ImportExamples = new(
        """
          dti units import danh-muc-3321-xa.csv
          dti units import danh-muc-truoc-thang-7-2025.csv --rules thu-muc-quy-tac

        Dòng đầu là tên cột: Mã, Tên, Cấp (có thể nằm trong Tên), Mã TP; có thể thêm Mã QH, Quận Huyện, Từ ngày, Đến ngày.
        Không có ngày: dòng có quận, huyện có hiệu lực đến 30/6/2025; dòng không có thì từ 1/7/2025.
        """,
        """
          dti units import list-of-3321-communes.csv
          dti units import list-before-july-2025.csv --rules folder-of-rules

        The first line names the columns: code, name, kind (may be part of the name), province code; also district code, district, valid from, valid until.
        Without days, a line with a district is valid until 30 June 2025, and one without from 1 July 2025.
        """);

    public static readonly Wording List = new("Danh mục .csv, ngăn bằng dấu phẩy hoặc chấm phẩy.", "A .csv list, separated by commas or semicolons.");

    /// <summary>A quotation mark is not closed.</summary>
    public static Wording OpenQuote { get; } = new("dấu nháy kép mở ra mà không đóng", "a quotation mark is opened and not closed");

    /// <summary>The list was imported.</summary>
    public static Wording Imported(int units, int known, string file) => new(
        $"Đã ghi {units} đơn vị vào “{file}”; {known} đơn vị đã có trong các tệp khác được giữ nguyên.",
        $"{units} units were written to “{file}”; {known} that other files hold were left as they are.");

    /// <summary>The list has mistakes.</summary>
    public static Wording BadList(string file) => new(
        $"Danh mục “{file}” có lỗi, chưa ghi gì; hãy sửa rồi nhập lại:",
        $"The list “{file}” has mistakes, nothing was written; mend them and import again:");

    /// <summary>The list can't be read.</summary>
    public static Wording Unreadable(string file) => new(
        $"Không đọc được “{file}”: cần một tệp .csv mã UTF-8, không quá 32 MB.",
        $"“{file}” can't be read: it must be a .csv in UTF-8 of at most 32 MB.");

    /// <summary>A column is missing.</summary>
    public static Wording MissingColumn(string column) => new($"thiếu cột “{column}”", $"the column “{column}” is missing");

    /// <summary>A cell is empty.</summary>
    public static Wording EmptyCell(string column) => new($"ô “{column}” trống", $"the cell “{column}” is empty");

    /// <summary>A unit has no kind.</summary>
    public static Wording NoKind(string name) => new(
        $"không rõ cấp của “{name}”: cần xã, phường, thị trấn, đặc khu, huyện …",
        $"the kind of “{name}” is not told: xã, phường, thị trấn, đặc khu, huyện …");

    /// <summary>A day can't be read.</summary>
    public static Wording BadDay(string text) => new(
        $"“{text}” không phải ngày như 2025-07-01 hoặc 01/07/2025",
        $"“{text}” is no day such as 2025-07-01 or 01/07/2025");

    /// <summary>A district has two names.</summary>
    public static Wording TwoNames(string code, string first, string second) => new(
        $"mã {code} có hai tên: “{first}” và “{second}”",
        $"the code {code} has two names: “{first}” and “{second}”");
}
