using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DtiExtract.BadInputs.Making;

/// <summary>Small and hostile .pdf files.</summary>
internal static class Pdf
{
    /// <summary>Characters on a page of a long report.</summary>
    public const int CharactersPerPage = 45 * 53;

    private const string Font = "<< /Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

    /// <summary>A file that asks for a password.</summary>
    public static byte[] Encrypted()
    {
        string key = new('0', 64);
        return Of(
            [.. Pages(3), Page(4, Font), Stream("BT /T 9 Tf (word) Tj ET")],
            $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>");
    }

    /// <summary>A report of many pages.</summary>
    public static byte[] Long(int pages)
    {
        string lines = string.Concat(Enumerable.Range(0, 45).Select(_ => "0 -16 Td (Tong so 120 ho so, da xu ly 115/120 ho so, dat 95,8%.) Tj "));
        string kids = string.Concat(Enumerable.Range(0, pages).Select(page => $"{page + 4} 0 R "));
        return Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
            Stream($"BT /T 11 Tf 60 800 Td {lines} ET"),
            .. Enumerable.Repeat(Page(3, Font), pages),
        ]);
    }

    /// <summary>A file in which each of eight drawings draws the next one sixteen times over.</summary>
    public static byte[] Multiplying(string content)
    {
        const int Levels = 8;
        const int First = 5;
        string calls = string.Concat(Enumerable.Repeat("/X Do ", 16));
        string[] drawings = [.. Enumerable.Range(0, Levels).Select(level => level == Levels - 1 ? Stream(content, Drawing(Font)) : Stream(calls, Drawing(Next(First + level + 1))))];
        return Of([.. Pages(3), Page(4, Next(First)), Stream(calls), .. drawings]);
    }

    /// <summary>A file of some megabytes whose page unpacks to 2 GB.</summary>
    public static byte[] Bomb()
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            byte[] spaces = Encoding.Latin1.GetBytes(new string(' ', 1 << 20));
            for (int i = 0; i < 2048; i++)
            {
                deflate.Write(spaces);
            }
        }

        return Of([.. Pages(3), Page(4, Font), Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode")]);
    }

    private static string[] Pages(int page) => ["<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>"];

    private static string Page(int content, string resources) => $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents {content} 0 R >>";

    private static string Next(int drawing) => $"<< /XObject << /X {drawing} 0 R >> >>";

    private static string Drawing(string resources) => $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources {resources}";

    private static string Stream(string content, string entries = "") => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Of(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
