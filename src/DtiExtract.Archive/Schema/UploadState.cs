namespace DtiExtract.Archive.Schema;


/// <summary>Where a file is on its way. The last three are final: nothing changes them but a person who asks for another try.</summary>
public enum UploadState
{
    /// <summary>Its bytes are coming in, or just came.</summary>
    Received,

    /// <summary>It waits for its turn, the first one or the next.</summary>
    Waiting,

    /// <summary>A worker has it.</summary>
    Mining,

    /// <summary>It is in the archive.</summary>
    Done,

    /// <summary>It could not be taken in; the reason stands with it.</summary>
    Failed,

    /// <summary>The same content was there already; it is linked to that report.</summary>
    Duplicate,
}
