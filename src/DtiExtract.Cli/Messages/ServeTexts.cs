namespace DtiExtract.Cli.Messages;

/// <summary>The texts of <c>dti serve</c>. What it says while it runs is said in both languages: nobody knows who reads the log of a service.</summary>
internal static class ServeTexts
{
    public static readonly Wording Serve = new(
        "Chạy dịch vụ: nhận báo cáo, lưu trữ, tìm kiếm, đối chiếu. Chỉ máy này truy cập được, trừ khi đặt --urls khác. Dừng bằng Ctrl+C. Mã thoát: 0 đã dừng theo yêu cầu; 2 không chạy được (nêu lý do).",
        "Runs the service: takes reports in, keeps, searches and reconciles them. Only this machine reaches it unless --urls says otherwise. Ctrl+C stops it. Exit code: 0 stopped on request; 2 could not run (with the reason).");

    public static readonly Wording ServeExamples = new(
        """
          dti serve
          dti serve --demo
          dti serve --data /srv/dti --urls http://127.0.0.1:8080
          DTI_Archive__PostgreSqlFile=/run/secrets/dti dti serve --role worker --children 4
        """,
        """
          dti serve
          dti serve --demo
          dti serve --data /srv/dti --urls http://127.0.0.1:8080
          DTI_Archive__PostgreSqlFile=/run/secrets/dti dti serve --role worker --children 4
        """);

    public static readonly Wording Role = new("Vai trò của nút: web trả lời người dùng, worker đọc báo cáo, all cả hai; mặc định all.", "What the node does: web answers people, worker mines reports, all both; all by default.");
    public static readonly Wording Urls = new("Địa chỉ lắng nghe, cách nhau bằng dấu chấm phẩy; mặc định http://127.0.0.1:5080.", "Where it listens, separated by semicolons; http://127.0.0.1:5080 by default.");
    public static readonly Wording Children = new("Số tiến trình con đọc báo cáo cùng lúc; mặc định theo số bộ xử lý.", "Child processes that mine at once; by the number of processors by default.");

    public static readonly Wording OpenWithoutHttps = new(
        "CẢNH BÁO: dịch vụ lắng nghe ngoài máy này mà không có https; mật khẩu đi qua mạng không được mã hóa. Hãy đặt sau một proxy có https.",
        "WARNING: the service listens beyond this machine without https; passwords cross the network in the clear. Put it behind a proxy with https.");

    public static readonly Wording Demo = new(
        "Bản dùng thử: kho riêng với báo cáo mẫu, vào không cần mật khẩu, có hướng dẫn từng bước; chỉ trên máy này.",
        "Demonstration: an archive of its own with sample reports, entered without a password, with a tour; on this machine only.");

    public static readonly Wording DemoOnlyHere = new(
        "Bản dùng thử vào không cần mật khẩu, nên chỉ chạy trên máy này và với SQLite: bỏ --postgresql, và đặt --urls là địa chỉ 127.0.0.1.",
        "The demonstration is entered without a password, so it runs on this machine only and on SQLite: leave --postgresql out, and let --urls be of 127.0.0.1.");

    public static readonly Wording Ended = new("Dịch vụ đã dừng.", "The service has stopped.");

    /// <summary>Both languages on a line.</summary>
    public static string Both(Wording wording) => $"{wording.Vietnamese} / {wording.English}";

    /// <summary>The service answers.</summary>
    public static Wording Running(string address) => new($"Dịch vụ đang chạy tại {address}", $"The service runs at {address}");

    /// <summary>The demonstration answers.</summary>
    public static Wording DemoRunning(string address) => new($"Bản dùng thử đang chạy tại {address}", $"The demonstration runs at {address}");

    /// <summary>The archive is someone's.</summary>
    public static Wording NoDemo(string folder) => new(
        $"Kho trong “{folder}” đang dùng thật, không biến thành bản dùng thử được; hãy chọn thư mục khác bằng --data.",
        $"The archive in “{folder}” is in real use and can't become a demonstration; choose another folder with --data.");

    /// <summary>There is no corpus.</summary>
    public static Wording NoCorpus(string folder) => new(
        $"Không đọc được kho báo cáo mẫu “{folder}”, hoặc không ghi được thư mục dữ liệu; đặt biến DTI_CORPUS là thư mục corpus của mã nguồn.",
        $"The sample reports “{folder}” can't be read, or the folder of the data not be written; set DTI_CORPUS to the folder corpus of the sources.");

    /// <summary>A worker is at work.</summary>
    public static Wording Working(string node) => new($"Nút {node} đang đọc báo cáo.", $"The node {node} mines reports.");

    /// <summary>There is no administrator yet.</summary>
    public static Wording SetUp(string address, TimeSpan holds) => new(
        $"Chưa có quản trị viên. Mở địa chỉ này một lần, trong vòng {holds.TotalHours:0} giờ, để tạo tài khoản quản trị: {address}",
        $"There is no administrator yet. Open this address once, within {holds.TotalHours:0} hours, to create one: {address}");

    /// <summary>Another program listens there.</summary>
    public static Wording AddressInUse(string urls) => new(
        $"Không lắng nghe được tại {urls}: địa chỉ đang được dùng, không có trên máy này, hoặc không được phép; hãy chọn cổng khác bằng --urls.",
        $"The service can't listen at {urls}: the address is in use, not of this machine, or not allowed; choose another port with --urls.");

    /// <summary>Settings with mistakes.</summary>
    public static Wording BadSettings(IEnumerable<string> mistakes)
    {
        string all = string.Join("; ", mistakes);
        return new($"Cấu hình có lỗi: {all}", $"The settings have mistakes: {all}");
    }
}
