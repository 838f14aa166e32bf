using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Reports;

/// <summary>A place in a list of reports, which stays where it is when reports come and go.</summary>
/// <param name="Key">What the report before it is sorted by.</param>
/// <param name="Id">The number of that report.</param>
public sealed record ReportCursor(string Key, long Id)
{
    /// <summary>Stands for a period that is not known.</summary>
    internal static DateOnly NoPeriod { get; } = new(1900, 1, 1);

    /// <summary>When the report before it came in.</summary>
    internal DateTimeOffset ReceivedAt => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Key, CultureInfo.InvariantCulture));

    /// <summary>When the period of the report before it ends.</summary>
    internal DateOnly PeriodEnd => DateOnly.ParseExact(Key, "O", CultureInfo.InvariantCulture);

    /// <summary>The place behind a report.</summary>
    public static ReportCursor After(StoredReport report, ReportSort sort) => new(
        sort switch
        {
            ReportSort.ReceivedAt => report.ReceivedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            ReportSort.PeriodEnd => (report.PeriodEnd ?? NoPeriod).ToString("O", CultureInfo.InvariantCulture),
            ReportSort.Unit => report.Unit ?? string.Empty,
        },
        report.Id);

    /// <summary>Reads a cursor that <see cref="ToString"/> wrote for a list in this order.</summary>
    public static bool TryParse(string text, ReportSort sort, [NotNullWhen(true)] out ReportCursor? cursor)
    {
        cursor = null;
        if (!Base64Url.IsValid(text))
        {
            return false;
        }

        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 2);
        if (parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long id) && IsKey(parts[1], sort))
        {
            cursor = new ReportCursor(parts[1], id);
        }

        return cursor is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Id}|{Key}")));

    private static bool IsKey(string key, ReportSort sort) => sort switch
    {
        ReportSort.ReceivedAt => key.Length < 16 && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        ReportSort.PeriodEnd => DateOnly.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ReportSort.Unit => true,
    };
}
