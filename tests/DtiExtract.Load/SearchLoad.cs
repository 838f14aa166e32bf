using System.Diagnostics;
using System.Globalization;

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

    private readonly List<double> _milliseconds = [];
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
    public string Summary()
    {
        double[] sorted = [.. _milliseconds.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"searches {sorted.Length}, p50 {At(sorted, 0.50):0.0} ms, p95 {At(sorted, 0.95):0.0} ms, p99 {At(sorted, 0.99):0.0} ms, errors {_errors}");
    }

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

        _milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}
