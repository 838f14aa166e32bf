using System.Globalization;

namespace DtiExtract.Mining.Reading;

/// <summary>Writes sizes as people read them.</summary>
public static class ByteSize
{
    private static readonly string[] Units = ["byte", "KB", "MB", "GB", "TB"];

    /// <summary>The size with at most one decimal after a comma, such as "1,2 GB".</summary>
    public static string Format(long bytes)
    {
        decimal size = bytes;
        int unit = 0;
        while (decimal.Round(size, 1) >= 1024 && unit < Units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return size.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " " + Units[unit];
    }
}
