using System.Globalization;
using System.Net;
using System.Text;
using DtiExtract.Service.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DtiExtract.Service.Operation.Metrics;

/// <summary>The metrics as Prometheus reads them; for this machine and for administrators.</summary>
internal static class MetricsPage
{
    private const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Maps the address.</summary>
    public static void MapMetrics(this WebApplication app) => app.MapGet("/metrics", Show).WithTags("Operation").WithName("GetMetrics")
        .WithSummary("Metrics in the text form of Prometheus; for this machine and for administrators").Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>A name as Prometheus allows it.</summary>
    public static string NameOf(string name) => string.Concat(name.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '_'));

    private static Results<ContentHttpResult, StatusCodeHttpResult> Show(HttpContext http, MetricStore store) =>
        IsOnThisMachine(http) || http.User.IsInRole(Roles.Administrator) ? TypedResults.Text(Write(store.Read()), ContentType) : TypedResults.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>A proxy on this machine speaks for others.</summary>
    private static bool IsOnThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !http.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));

    private static string Write(IEnumerable<MetricSeries> all)
    {
        var page = new StringBuilder();
        foreach (IGrouping<string, MetricSeries> metric in all.GroupBy(series => FullName(series), StringComparer.Ordinal).OrderBy(metric => metric.Key, StringComparer.Ordinal))
        {
            MetricSeries first = metric.First();
            page.Append(CultureInfo.InvariantCulture, $"# HELP {metric.Key} {first.Instrument.Description ?? first.Instrument.Name}\n# TYPE {metric.Key} {first.Kind}\n");
            foreach (MetricSeries series in metric.OrderBy(series => series.Labels, StringComparer.Ordinal))
            {
                Write(page, metric.Key, series);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, string name, MetricSeries series)
    {
        (double sum, long count, var buckets) = series.Read();
        if (series.Kind != "histogram")
        {
            Line(page, name, series.Labels, sum);
            return;
        }

        for (int i = 0; i < buckets.Length; i++)
        {
            Line(page, name + "_bucket", Join(series.Labels, string.Create(CultureInfo.InvariantCulture, $"le=\"{MetricSeries.Bounds[i]}\"")), buckets[i]);
        }

        Line(page, name + "_bucket", Join(series.Labels, "le=\"+Inf\""), count);
        Line(page, name + "_sum", series.Labels, sum);
        Line(page, name + "_count", series.Labels, count);
    }

    private static void Line(StringBuilder page, string name, string labels, double value) =>
        page.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length == 0 ? string.Empty : $"{{{labels}}}")} {value:R}\n");

    private static string Join(string labels, string label) => labels.Length == 0 ? label : $"{labels},{label}";

    private static string FullName(MetricSeries series)
    {
        string unit = series.Instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => string.Empty,
        };
        string total = series.Kind == "counter" ? "_total" : string.Empty;
        return NameOf(series.Instrument.Name) + unit + total;
    }
}
