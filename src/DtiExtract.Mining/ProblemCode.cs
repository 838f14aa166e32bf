namespace DtiExtract.Mining;

/// <summary>What can be wrong with a file or a part of it. Each has a sentence in <see cref="ProblemMessages"/>.</summary>
public enum ProblemCode
{
    /// <summary>The file has no bytes, or no text at all.</summary>
    Empty,

    /// <summary>The file is larger than the limit. Arguments: its size and the limit, as people read them.</summary>
    FileTooLarge,

    /// <summary>More text came out than the limit allows. Argument: the limit in characters.</summary>
    TooMuchText,

    /// <summary>More paragraphs than the limit allows. Argument: the limit.</summary>
    TooManyParagraphs,

    /// <summary>More bytes came out of the archive than the limit allows. Argument: the limit, as people read it.</summary>
    ArchiveBomb,

    /// <summary>Parts of the document are nested deeper than the limit. Argument: the limit.</summary>
    NestedTooDeep,

    /// <summary>Neither .docx, .pdf nor text.</summary>
    UnknownFormat,

    /// <summary>A Word 97–2003 document (.doc).</summary>
    LegacyWordDocument,

    /// <summary>A spreadsheet.</summary>
    Spreadsheet,

    /// <summary>A presentation.</summary>
    Presentation,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>An archive that is no .docx.</summary>
    Archive,

    /// <summary>The document asks for a password.</summary>
    Encrypted,

    /// <summary>The document is cut off or damaged.</summary>
    Damaged,

    /// <summary>The document's XML carries a document type definition.</summary>
    DoctypeForbidden,

    /// <summary>The document refers to something outside of itself, which was not fetched.</summary>
    ExternalReferenceIgnored,

    /// <summary>The extractor did not finish in time. Argument: the limit in seconds.</summary>
    TimedOut,

    /// <summary>The extractor of .pdf text (Poppler) is not installed.</summary>
    PdfExtractorMissing,

    /// <summary>The extractor of .pdf text failed or exceeded its memory.</summary>
    PdfExtractorFailed,

    /// <summary>Pages without text. Argument: the page numbers.</summary>
    ScannedPages,

    /// <summary>Text in an old font was converted to Unicode. Argument: the font or encoding.</summary>
    LegacyEncodingConverted,

    /// <summary>The file may not be read by this user.</summary>
    AccessDenied,

    /// <summary>There is no such file or folder.</summary>
    NotFound,

    /// <summary>The file could not be read from the disk.</summary>
    ReadFailed,

    /// <summary>The text is not Vietnamese.</summary>
    NotVietnamese,

    /// <summary>Several units have the name of the one that reports. Arguments: the unit, and the candidates with their codes and holders.</summary>
    AmbiguousUnit,

    /// <summary>The criterion set that a person named is another province's. Arguments: the set, its province, and the province of the report.</summary>
    SetOfOtherProvince,

    /// <summary>The criterion set that a person named is for units of another level. Arguments: the set, and the unit that reports.</summary>
    SetOfOtherLevel,

    /// <summary>The report follows criteria that the set which a person named does not have. Arguments: the set, and some of their codes.</summary>
    SetOfOtherCodes,

    /// <summary>The report states no figure.</summary>
    NoFigures,

    /// <summary>The report states more figures than are taken from one. Argument: the limit.</summary>
    TooManyFigures,

    /// <summary>The connection ended while this file came in.</summary>
    ConnectionLost,

    /// <summary>More files were given in together than the limit allows; from this one on they were left out. Argument: the limit.</summary>
    TooManyFiles,

    /// <summary>The process that read the file stopped before it was done.</summary>
    ReaderStopped,

    /// <summary>The process that read the file was stopped, it took too long. Argument: the limit in seconds.</summary>
    ReaderTooSlow,

    /// <summary>The process that read the file gave an answer that makes no sense.</summary>
    ReaderConfused,

    /// <summary>The program failed on this file; the fault is the program's.</summary>
    InternalError,
}
