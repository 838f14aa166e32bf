namespace DtiExtract.Service.Children;

/// <summary>What keeps a child from doing harm, besides its limits of time and of the memory that it manages itself.</summary>
public enum ChildIsolation
{
    /// <summary>Nothing: the system has neither bubblewrap nor a shell that sets limits.</summary>
    None,

    /// <summary>A limit of the memory that it addresses.</summary>
    Memory,

    /// <summary>That limit; and it sees no network, no other process, and no file of the archive.</summary>
    Sandbox,
}
