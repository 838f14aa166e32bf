using System.Collections.Immutable;
using DtiExtract.BadInputs.Making;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;

namespace DtiExtract.BadInputs;

/// <summary>Every kind of bad input that the program has to survive.</summary>
internal static class BadInputList
{
    private const long Gigabyte = 1L << 30;
    private const int Million = 1_000_000;

    /// <summary>Characters of a text that just passes the limits.</summary>
    private static readonly int Allowed = new ReadingLimits().MaxCharacters / 4 * 3;

    public static ImmutableArray<BadInput> All { get; } = [.. Damaged(), .. Disguised(), .. Bombs(), .. Huge(), .. HugeWithinLimits(), .. Hostile(), .. Places(), .. Strange()];

    private static IEnumerable<BadInput> Damaged() =>
    [
        new("empty .txt", "bad.txt", path => File.WriteAllBytes(path, []), ProblemCode.Empty),
        new("empty .docx", "bad.docx", path => File.WriteAllBytes(path, []), ProblemCode.Empty),
        new("zero bytes as .txt", "bad.txt", path => File.WriteAllBytes(path, new byte[65_536]), ProblemCode.UnknownFormat),
        new("zero bytes as .docx", "bad.docx", path => File.WriteAllBytes(path, new byte[65_536]), ProblemCode.UnknownFormat),
        new("cut-off .docx", "bad.docx", path => Bytes.WriteHalf(path, Docx.Of(Texts.Paragraphs(500))), ProblemCode.Damaged),
        new("cut-off .pdf", "bad.pdf", path => File.WriteAllBytes(path, "%PDF-1.4\n1 0 obj\n<< /Type /Cata"u8), ProblemCode.Damaged),
        new("encrypted .docx", "bad.docx", path => File.WriteAllBytes(path, CompoundFile.With("EncryptedPackage")), ProblemCode.Encrypted),
        new("encrypted .pdf", "bad.pdf", path => File.WriteAllBytes(path, Pdf.Encrypted()), ProblemCode.Encrypted),
    ];

    private static IEnumerable<BadInput> Disguised() =>
    [
        new(".doc as .docx", "bad.docx", path => File.WriteAllBytes(path, CompoundFile.With("WordDocument")), ProblemCode.LegacyWordDocument),
        new(".xls as .docx", "bad.docx", path => File.WriteAllBytes(path, CompoundFile.With("Workbook")), ProblemCode.Spreadsheet),
        new(".xlsx as .docx", "bad.docx", path => Docx.WritePart(path, "xl/workbook.xml", "<workbook/>"), ProblemCode.Spreadsheet),
        new("picture as .docx", "bad.docx", path => File.WriteAllBytes(path, [0x89, .. "PNG\r\n\u001A\n"u8, .. new byte[4096]]), ProblemCode.Picture),
        new("picture as .pdf", "bad.pdf", path => File.WriteAllBytes(path, [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[4096]]), ProblemCode.Picture),
    ];

    private static IEnumerable<BadInput> Bombs() =>
    [
        new("archive bomb, 3 GB of text", "bad.docx", path => Docx.WriteRepeated(path, "<w:p><w:r><w:t>", "chữ ", 3 * Gigabyte), ProblemCode.TooMuchText, ProblemCode.ArchiveBomb),
        new("archive bomb, 3 GB of spaces", "bad.docx", path => Docx.WriteRepeated(path, string.Empty, " ", 3 * Gigabyte), ProblemCode.ArchiveBomb),
        new("archive bomb, 3 GB in one tag", "bad.docx", path => Docx.WriteRepeated(path, "<w:p w:x=\"", "x", 3 * Gigabyte), ProblemCode.ArchiveBomb),
        new("archive bomb, 1 GB of table rows", "bad.docx", path => Docx.WriteRepeated(path, "<w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>", Gigabyte), ProblemCode.TooManyParagraphs),
        new("archive bomb, nested deep", "bad.docx", path => Docx.WriteRepeated(path, string.Empty, "<w:sdt>", Gigabyte / 4), ProblemCode.NestedTooDeep),
    ];

    private static IEnumerable<BadInput> Huge() =>
    [
        new(".txt of 1 GB", "bad.txt", path => Bytes.WriteSparse(path, "Báo cáo"u8, Gigabyte), ProblemCode.FileTooLarge),
        new(".docx of 1 GB", "bad.docx", path => Bytes.WriteSparse(path, "PK\u0003\u0004"u8, Gigabyte), ProblemCode.FileTooLarge),
        new(".pdf of 1 GB", "bad.pdf", path => Bytes.WriteSparse(path, "%PDF-1.4\n"u8, Gigabyte), ProblemCode.FileTooLarge),
        new("line of 50 MB", "bad.txt", path => File.WriteAllText(path, Texts.Line(50 * Million)), ProblemCode.FileTooLarge),
        new("6 million paragraphs", "bad.docx", path => Docx.WriteRepeated(path, string.Empty, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 6_000_000 * 34L), ProblemCode.TooManyParagraphs),
    ];

    /// <summary>What the limits let pass has to stay in memory, and to end, as well.</summary>
    private static IEnumerable<BadInput> HugeWithinLimits() =>
    [
        new("within limits: one line", "bad.txt", path => File.WriteAllText(path, Texts.Line(Allowed))) { IsRead = true },
        new("within limits: many lines", "bad.txt", path => File.WriteAllText(path, Texts.Lines(Allowed)), ProblemCode.TooManyFigures) { IsRead = true },
        new("within limits: aligned columns", "bad.txt", path => File.WriteAllText(path, Texts.Columns(Allowed)), ProblemCode.NoFigures) { IsRead = true },
        new("within limits: chain of slashes", "bad.txt", path => File.WriteAllText(path, Texts.Line(1000) + Texts.Slashes(Allowed / 2))) { IsRead = true },
        new("within limits: .docx of many paragraphs", "bad.docx", path => File.WriteAllBytes(path, Docx.Of(Texts.Lines(Allowed).Split('\n'))), ProblemCode.TooManyFigures) { IsRead = true },
        new("within limits: .docx of one paragraph", "bad.docx", path => File.WriteAllBytes(path, Docx.Of([Texts.Line(Allowed)]))) { IsRead = true },
        new("within limits: .pdf of many pages", "bad.pdf", path => File.WriteAllBytes(path, Pdf.Long(Allowed / Pdf.CharactersPerPage))) { IsRead = true },
    ];

    private static IEnumerable<BadInput> Hostile() =>
    [
        new("XML with a DTD", "bad.docx", path => Docx.WritePart(path, Docx.Main, Texts.BillionLaughs), ProblemCode.DoctypeForbidden),
        new("XML with an external entity", "bad.docx", path => Docx.WritePart(path, Docx.Main, Texts.ExternalEntity), ProblemCode.DoctypeForbidden),
        new("external reference", "bad.docx", path => File.WriteAllBytes(path, Docx.WithExternalPicture(Texts.Paragraphs(20))), ProblemCode.ExternalReferenceIgnored) { IsRead = true },
        new(".pdf that never ends", "bad.pdf", path => File.WriteAllBytes(path, Pdf.Multiplying("0 0 m 1 1 l n")), ProblemCode.TimedOut, ProblemCode.PdfExtractorFailed),
        new(".pdf that eats memory", "bad.pdf", path => File.WriteAllBytes(path, Pdf.Multiplying("BT /T 9 Tf 9 9 Td (word) Tj ET")), ProblemCode.TimedOut, ProblemCode.PdfExtractorFailed, ProblemCode.TooMuchText),
        new(".pdf of gigabytes inside", "bad.pdf", path => File.WriteAllBytes(path, Pdf.Bomb()), ProblemCode.TimedOut, ProblemCode.PdfExtractorFailed, ProblemCode.ScannedPages),
    ];

    private static IEnumerable<BadInput> Places() =>
    [
        new("no right to read", "bad.docx", Locks.WriteLocked, ProblemCode.AccessDenied) { NeedsCommonUser = true },
        new("folder loop", "loop", path => Directory.CreateSymbolicLink(path, "."), []) { IsRead = true },
        new("link that leads nowhere", "bad.txt", path => File.CreateSymbolicLink(path, "nowhere.txt"), ProblemCode.NotFound),
    ];

    private static IEnumerable<BadInput> Strange() =>
    [
        new("text in another language", "bad.txt", path => File.WriteAllText(path, Texts.English), ProblemCode.NotVietnamese),
        new("report without a figure", "bad.txt", path => File.WriteAllText(path, Texts.WithoutFigures), ProblemCode.NoFigures) { IsRead = true },
    ];
}
