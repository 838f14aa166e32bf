using System.Globalization;
using System.Text;

namespace DtiExtract.Mining.Tests.Reading.Pdf;

/// <summary>Writes small .pdf files by hand: lines of ASCII text in Helvetica, one list of lines a page.</summary>
internal static class TinyPdf
{
    public static byte[] Of(params string[][] pages)
    {
        string kids = string.Join(' ', Enumerable.Range(0, pages.Length).Select(i => $"{(2 * i) + 4} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        };
        foreach (string[] lines in pages)
        {
            string content = string.Concat(lines.Select((line, i) => $"BT /F1 12 Tf 72 {770 - (16 * i)} Td ({line}) Tj ET\n"));
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

        return OfObjects(objects);
    }

    /// <summary>A file of objects numbered from 1, the first of which is the catalog.</summary>
    public static byte[] OfObjects(IReadOnlyList<string> objects, string trailer = "")
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
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
