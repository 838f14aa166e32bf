using DtiExtract.Archive.Schema;

namespace DtiExtract.Service.Api;

/// <summary>What is said of batches.</summary>
internal static class BatchTexts
{
    /// <summary>The request is no form with files.</summary>
    public static Wording NotAForm { get; } = new("Hãy gửi tệp dưới dạng biểu mẫu multipart/form-data.", "Send the files as a form of the type multipart/form-data.");

    /// <summary>No file came.</summary>
    public static Wording NoFiles { get; } = new("Không có tệp nào trong yêu cầu; hãy chọn ít nhất một tệp.", "There is no file in the request; choose at least one.");

    /// <summary>The form is not whole.</summary>
    public static Wording BrokenOff { get; } = new(
        "Dữ liệu bị ngắt giữa chừng; những tệp đã nhận được giữ lại, hãy gửi lại phần còn thiếu.",
        "The data broke off; the files that came in are kept, send those that are missing again.");

    /// <summary>There is no such batch, or another's.</summary>
    public static Wording NoSuchBatch { get; } = new("Không có lô này, hoặc lô của người khác.", "There is no such batch, or it is another person's.");

    /// <summary>A word that is no state.</summary>
    public static Wording UnknownState { get; } = new(
        "Trạng thái không hợp lệ; chọn received, waiting, mining, done, failed hoặc duplicate.",
        "There is no such state; choose received, waiting, mining, done, failed or duplicate.");

    /// <summary>The words for where a file is on its way.</summary>
    public static Wording Of(UploadState state) => state switch
    {
        UploadState.Received => new("Đang nhận", "Coming in"),
        UploadState.Waiting => new("Đang chờ", "Waiting"),
        UploadState.Mining => new("Đang xử lý", "Being read"),
        UploadState.Done => new("Đã xong", "Done"),
        UploadState.Failed => new("Không nhận được", "Failed"),
        UploadState.Duplicate => new("Trùng tệp đã có", "Already there"),
    };
}
