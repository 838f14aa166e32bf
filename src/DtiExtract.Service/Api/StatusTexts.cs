namespace DtiExtract.Service.Api;

/// <summary>What HTTP statuses mean to a person.</summary>
internal static class StatusTexts
{
    /// <summary>The code and the sentence of a status.</summary>
    public static (string Code, Wording Wording) Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("bad-request", new("Yêu cầu không hợp lệ", "The request is not valid")),
        StatusCodes.Status401Unauthorized => ("not-signed-in", new("Cần đăng nhập", "Sign in first")),
        StatusCodes.Status403Forbidden => ("not-allowed", new("Tài khoản không có quyền này", "The account may not do this")),
        StatusCodes.Status404NotFound => ("not-found", new("Không có, hoặc không thuộc địa bàn được xem", "There is no such thing, or it lies outside the areas of the account")),
        StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", new("Địa chỉ này không nhận phương thức đó", "The address does not take this method")),
        StatusCodes.Status409Conflict => ("conflict", new("Xung đột với trạng thái hiện tại", "It conflicts with the present state")),
        StatusCodes.Status412PreconditionFailed => ("changed", new("Đã có người sửa trước; hãy tải lại", "Someone changed it first; load it again")),
        StatusCodes.Status413PayloadTooLarge => ("too-large", new("Dữ liệu gửi lên quá lớn", "The request is too large")),
        StatusCodes.Status415UnsupportedMediaType => ("media-type", new("Kiểu dữ liệu gửi lên không được hỗ trợ", "The media type of the request is not supported")),
        StatusCodes.Status422UnprocessableEntity => ("unprocessable", new("Nội dung gửi lên không hợp lệ", "The contents of the request are not valid")),
        StatusCodes.Status428PreconditionRequired => ("precondition-required", new("Thiếu If-Match", "If-Match is missing")),
        StatusCodes.Status429TooManyRequests => ("too-many-requests", new("Quá nhiều yêu cầu; hãy chờ một lát", "Too many requests; wait a while")),
        StatusCodes.Status503ServiceUnavailable => ("unavailable", new("Dịch vụ chưa sẵn sàng", "The service is not ready")),
        < StatusCodes.Status500InternalServerError => ("refused", new("Yêu cầu bị từ chối", "The request was refused")),
        _ => ("failed", new("Dịch vụ gặp lỗi; hãy báo mã theo dõi cho quản trị viên", "The service failed; tell the administrator the trace id")),
    };
}
