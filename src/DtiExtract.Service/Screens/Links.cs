using System.Globalization;

namespace DtiExtract.Service.Screens;

/// <summary>Where screens are, for those that lead to them.</summary>
internal static class Links
{
    /// <summary>The id of the marked words on a report's page.</summary>
    public const string Place = "place";

    /// <summary>A report.</summary>
    public static string Report(long id) => string.Create(CultureInfo.InvariantCulture, $"/reports/{id}");

    /// <summary>Words of a report, marked and in sight: a span of its text as read.</summary>
    public static string ReportAt(long id, int start, int end) => string.Create(CultureInfo.InvariantCulture, $"/reports/{id}?from={start}&to={end}#{Place}");

    /// <summary>A finding, to look at and to decide of.</summary>
    public static string Finding(long id) => string.Create(CultureInfo.InvariantCulture, $"/findings/{id}");

    /// <summary>What became of a batch.</summary>
    public static string Batch(long id) => string.Create(CultureInfo.InvariantCulture, $"/uploads/{id}");

    /// <summary>A search.</summary>
    public static string Search(string question) => "/search?q=" + Uri.EscapeDataString(question);
}
