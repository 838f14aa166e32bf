using System.Globalization;

namespace DtiExtract.Mining.Reading;

/// <summary>Sizes as people read them.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["byte", "KB", "MB", "GB", "TB"];

    /// <summary>The size in the largest unit that keeps it at 1 or more, rounded to whole units: "70 MB".</summary>
    public static string Text(long bytes)
    {
        decimal size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < Units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(size, MidpointRounding.AwayFromZero):0} {Units[unit]}");
    }
}
