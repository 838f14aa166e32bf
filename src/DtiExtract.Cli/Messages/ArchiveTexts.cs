namespace DtiExtract.Cli.Messages;

/// <summary>What is said of the archive that a command works on.</summary>
internal static class ArchiveTexts
{
    public static readonly Wording Data = new("Thư mục dữ liệu; mặc định là data.", "Folder of the data; data by default.");

    public static readonly Wording PostgreSql = new(
        "Chuỗi kết nối PostgreSQL; nên đặt trong biến DTI_Archive__PostgreSql, hoặc trong tệp mà DTI_Archive__PostgreSqlFile nêu. Không có thì dùng SQLite trong thư mục dữ liệu.",
        "Connection string of PostgreSQL, better kept in the variable DTI_Archive__PostgreSql or in a file named by DTI_Archive__PostgreSqlFile. Without one, SQLite in the folder of the data.");

    public static readonly Wording BadConnection = new(
        "Chuỗi kết nối PostgreSQL không đúng mẫu; ví dụ: Host=may-chu;Database=dti;Username=dti;Password=…",
        "The connection string of PostgreSQL is not in the right form; such as: Host=server;Database=dti;Username=dti;Password=…");

    /// <summary>The file of a secret can't be read.</summary>
    public static Wording NoSecret(string file) => new($"Không đọc được tệp bí mật “{file}”.", $"The file of the secret, “{file}”, could not be read.");

    /// <summary>The folder can't be used.</summary>
    public static Wording BadFolder(string folder) => new(
        $"Không dùng được thư mục dữ liệu “{folder}”; hãy kiểm tra đường dẫn và quyền ghi.",
        $"The folder of the data, “{folder}”, can't be used; check its path and rights.");

    /// <summary>There is no archive.</summary>
    public static Wording NoArchive(string folder) => new($"Không có kho lưu trữ trong “{folder}”.", $"There is no archive in “{folder}”.");

    /// <summary>The database can't be reached.</summary>
    public static readonly Wording NoDatabase = new(
        "Không mở được cơ sở dữ liệu; hãy kiểm tra máy chủ, tên cơ sở dữ liệu, tài khoản và mật khẩu.",
        "The database could not be opened; check the server, the name of the database, the user and the password.");
}
