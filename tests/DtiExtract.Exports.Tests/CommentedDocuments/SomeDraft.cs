using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DtiExtract.Exports.Tests.CommentedDocuments;

/// <summary>Drafts as word processors write them.</summary>
internal static class SomeDraft
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The beginning of a commune's report.</summary>
    public const string Head = "<w:p><w:r><w:t>ỦY BAN NHÂN DÂN</w:t></w:r></w:p><w:p><w:r><w:t>XÃ SUỐI MÂY</w:t></w:r></w:p><w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p><w:p><w:r><w:t>Kết quả chuyển đổi số năm 2024</w:t></w:r></w:p>";

    /// <summary>A .docx with this body, and a comment of a person where it is asked for.</summary>
    public static byte[] Of(string body, string? comment = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = package.AddMainDocumentPart();
            main.Document = new W.Document($"<w:document {Namespace}><w:body>{Head}{body}</w:body></w:document>");
            if (comment is not null)
            {
                main.AddNewPart<WordprocessingCommentsPart>().Comments = new W.Comments($"<w:comments {Namespace}><w:comment w:id=\"4\" w:author=\"Chị Lan\"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment></w:comments>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same as word processors save it by the strict form of the standard, whose names are others.</summary>
    public static byte[] Strict(string body)
    {
        using var stream = new MemoryStream();
        stream.Write(Of(body));
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in package.Entries)
            {
                using Stream content = part.Open();
                string xml = new StreamReader(content).ReadToEnd()
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
                content.SetLength(0);
                content.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }
}
