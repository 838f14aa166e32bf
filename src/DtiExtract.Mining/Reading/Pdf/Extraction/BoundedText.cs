namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>Reads what a child complains of: all of it, so that the child never waits, but keeps the beginning only.</summary>
internal static class BoundedText
{
    private const int Kept = 16 * 1024;

    public static string ReadToEnd(TextReader reader)
    {
        char[] kept = new char[Kept];
        int length = reader.ReadBlock(kept);
        char[] rest = new char[4096];
        while (reader.Read(rest) > 0)
        {
        }

        return new string(kept, 0, length);
    }
}
