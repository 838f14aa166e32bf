namespace DtiExtract.Archive.Schema;


/// <summary>How a batch came in.</summary>
public enum BatchSource
{
    /// <summary>Through the service.</summary>
    Upload,

    /// <summary>From a folder, by the command line.</summary>
    Import,
}
