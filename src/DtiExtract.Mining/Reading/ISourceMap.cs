namespace DtiExtract.Mining.Reading;

/// <summary>The way from the text as read back to the original.</summary>
public interface ISourceMap
{
    /// <summary>Where <paramref name="span"/> of the report's text stands in the original.</summary>
    SourcePlace Locate(TextSpan span);
}
