using System.Text.RegularExpressions;

namespace DtiExtract.Browser.Tests;

/// <summary>Where links lead to.</summary>
internal static partial class Addresses
{
    /// <summary>Words of a report, marked and in sight.</summary>
    [GeneratedRegex("/reports/[0-9]+[?]from=[0-9]+&to=[0-9]+#place$", RegexOptions.None, 1000)]
    public static partial Regex ReportPlace();
}
