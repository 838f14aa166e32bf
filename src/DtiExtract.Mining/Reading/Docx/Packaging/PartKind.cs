namespace DtiExtract.Mining.Reading.Docx.Packaging;

/// <summary>The kinds of parts that are read, as relationships name them.</summary>
internal static class PartKind
{
    public const string Main = "officeDocument";
    public const string Styles = "styles";
    public const string Numbering = "numbering";
    public const string Footnotes = "footnotes";
    public const string Endnotes = "endnotes";
    public const string Header = "header";
    public const string Footer = "footer";

    /// <summary>Whether parts of the kind are read at all.</summary>
    public static bool IsRead(string kind) => kind is Main or Styles or Numbering or Footnotes or Endnotes or Header or Footer;
}
