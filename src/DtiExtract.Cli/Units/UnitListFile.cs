using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DtiExtract.Cli.Units;

/// <summary>Reads the file of a list.</summary>
internal static class UnitListFile
{
    private const long MostBytes = 32 * 1024 * 1024;

    /// <summary>The text of the file; false when there is none, or it is too large or not UTF-8.</summary>
    public static bool TryRead(string path, [NotNullWhen(true)] out string? text)
    {
        text = null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
            if (file.Length <= MostBytes)
            {
                using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
                text = reader.ReadToEnd();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException)
        {
            return false;
        }

        return text is not null;
    }
}
