using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using DtiExtract.Service.Accounts;
using DtiExtract.Service.Screens;

namespace DtiExtract.Service.Demonstration;

/// <summary>Leads a newcomer through the service in some steps, and remembers, while the demonstration runs, which of them each person has taken.</summary>
internal sealed class DemoTour
{
    private readonly ConcurrentDictionary<(string Account, string Step), bool> _taken = new();

    /// <summary>The steps, in the order in which a report goes.</summary>
    public static ImmutableArray<TourStep> Steps { get; } =
    [
        new("upload", new("Tải báo cáo lên", "Upload reports"), new("Bấm nút để gửi bộ báo cáo mẫu, rồi đọc biên nhận: tệp nào đọc được, tệp nào lỗi và vì sao.", "Send the sample reports by the button and read the receipt: which were read, which failed and why."),
            "/demo/upload", IsForm: true, IsReceipt, Policies.Upload),
        new("search", new("Tìm một số liệu", "Search for a figure"), new("Gõ có dấu hoặc không dấu; so sánh được cả con số, như “hồ sơ trực tuyến >= 90%”.", "With or without accents; numbers can be compared too."),
            Links.Search("hồ sơ trực tuyến"), IsForm: false, request => IsRead(request) && request.Path == "/search" && request.Query.ContainsKey("q"), null),
        new("compare", new("So sánh các đơn vị", "Compare units"), new("Đơn vị nào đạt, chưa đạt, chưa báo cáo; bấm vào một ô để đọc đúng câu trong báo cáo.", "Who reached the target, who did not, who has not reported; click a cell to read its sentence."),
            "/compare", IsForm: false, request => IsRead(request) && request.Path == "/compare", Policies.Analyse),
        new("decide", new("Quyết định một phát hiện", "Decide of a finding"), new("Mở phát hiện đầu tiên, xem hai chỗ mâu thuẫn và đề xuất sửa, rồi xác nhận hoặc bác bỏ.", "Open the first finding, look at the contradiction and the proposed mend, then confirm or dismiss."),
            "/findings", IsForm: false, request => HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/findings", StringComparison.Ordinal), Policies.Review),
    ];

    /// <summary>Notes what a request that was answered well shows of the tour.</summary>
    public void Note(HttpContext http)
    {
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } account || http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            return;
        }

        foreach (TourStep step in Steps.Where(step => step.IsTakenBy(http.Request)))
        {
            _taken[(account, step.Key)] = true;
        }
    }

    /// <summary>Whether a person has taken a step.</summary>
    public bool IsTaken(ClaimsPrincipal person, TourStep step) => person.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && _taken.ContainsKey((account, step.Key));

    private static bool IsReceipt(HttpRequest request) =>
        IsRead(request) && request.Path.StartsWithSegments("/uploads", StringComparison.Ordinal, out PathString rest) && rest.Value is ['/', >= '0' and <= '9', ..];

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method);
}

/// <summary>A step.</summary>
/// <param name="Key">By what it is remembered.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Text">How, and what is to be seen.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="IsForm">Whether the address is sent to, not opened.</param>
/// <param name="IsTakenBy">Whether a request is the step.</param>
/// <param name="Policy">Who may do it; null for everyone.</param>
internal sealed record TourStep(string Key, Wording Title, Wording Text, string Address, bool IsForm, Func<HttpRequest, bool> IsTakenBy, string? Policy);
