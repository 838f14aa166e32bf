namespace DtiExtract.Corpus.Writing;

/// <summary>LibreOffice, which makes the .pdf, is not installed.</summary>
public sealed class OfficeMissingException() : Exception("LibreOffice is not installed");
