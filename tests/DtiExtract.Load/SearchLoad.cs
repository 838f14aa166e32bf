using System.Diagnostics;

namespace DtiExtract.Load;

/// <summary>Searches at a steady rate, and measures how long the answers take.</summary>
/// <param name="client">Speaks to the service.</param>
internal sealed class SearchLoad(HttpClient client)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private static readonly string[] Queries =
    [
        "hồ sơ trực tuyến",
        "ho so suc khoe",
        "\"dịch vụ công\"",
        "ký số -văn bản",
        "định danh điện tử",
        "ký số >= 95%",
        "2815",
        "tổ công nghệ số cộng đồng",
    ];

    private readonly Timings _timings = new();
    private int _errors;

    /// <summary>Searches until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            for (int i = 0; await timer.WaitForNextTickAsync(cancellationToken); i++)
            {
                await SearchAsync(Queries[i % Queries.Length], cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    /// <summary>What was measured, on a line.</summary>
    public string Summary() => $"searches: {_timings}, errors {_errors}";

    private async Task SearchAsync(string query, CancellationToken cancellationToken)
    {
        long begun = Stopwatch.GetTimestamp();
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri($"/api/search?q={Uri.EscapeDataString(query)}", UriKind.Relative), cancellationToken);
            _errors += answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (HttpRequestException)
        {
            _errors++;
        }

        _timings.Add(Stopwatch.GetElapsedTime(begun));
    }
}
