using DtiExtract.Mining.Reading;
using DtiExtract.Service.Ingestion.Receiving;

namespace DtiExtract.Service.Screens.Uploads;

/// <summary>What the script of the upload's screen says and goes by; {0}, {1} stand for what it fills in.</summary>
internal static class UploadTexts
{
    private const string OldWord = ".doc";

    /// <summary>What is read of what a person may choose, by the ends of names.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".docx", ".pdf", ".txt", ".zip"];

    /// <summary>All of it, as the script reads it.</summary>
    public static object For(Locale locale, ReceivingOptions options) => new
    {
        Extensions,
        options.MaxFiles,
        MaxFileBytes = Math.Min(options.MaxFileBytes, new ReadingLimits().MaxFileBytes),
        options.MaxArchiveBytes,
        OldWordExtension = OldWord,
        Chosen = locale["{0} tệp, {1}, sẽ được gửi.", "{0} files, {1}, will be sent."],
        ChosenOne = locale["1 tệp, {1}, sẽ được gửi.", "1 file, {1}, will be sent."],
        NothingReadable = locale["Trong những tệp đã chọn không có tệp nào đọc được.", "None of the files chosen can be read."],
        LeftOut = locale["{0} tệp sẽ không gửi vì không đọc được", "{0} files will not be sent, they can't be read"],
        AndMore = locale["và {0} tệp khác", "and {0} more"],
        OldWord = locale["tệp Word cũ (.doc): mở bằng Word và lưu lại thành .docx", "an old Word document (.doc): open it in Word and save it as .docx"],
        WrongKind = locale["chỉ đọc được .docx, .pdf, .txt và .zip", "only .docx, .pdf, .txt and .zip can be read"],
        Empty = locale["tệp trống", "an empty file"],
        TooLarge = locale["lớn hơn {0}", "larger than {0}"],
        TooMany = locale["Một đợt nhận nhiều nhất {0} tệp; hãy chia thành nhiều đợt.", "A batch takes {0} files at most; send several batches."],
        Reading = locale["Đang đọc danh sách tệp…", "Listing the files…"],
        Sending = locale["Đã gửi {0} trên {1}", "Sent {0} of {1}"],
        TimeLeft = locale[", còn khoảng {0}", ", about {0} left"],
        Receiving = locale["Đã gửi xong, máy chủ đang kiểm tra…", "Sent; the server is checking…"],
        Lost = locale["Mất kết nối. Những tệp đã nhận được giữ lại trong danh sách bên dưới; hãy gửi lại phần còn thiếu.", "The connection was lost. Files that came in are kept in the list below; send the others again."],
        Stopped = locale["Đã dừng gửi. Những tệp đã nhận được giữ lại trong danh sách bên dưới.", "Sending was stopped. Files that came in are kept in the list below."],
        TooOften = locale["Gửi quá nhiều đợt trong một phút; hãy đợi một phút rồi gửi lại.", "Too many batches within a minute; wait a minute and send again."],
        Failed = locale["Máy chủ không nhận được ({0}); hãy tải lại trang rồi thử lại.", "The server could not take it ({0}); load the page again and retry."],
    };
}
