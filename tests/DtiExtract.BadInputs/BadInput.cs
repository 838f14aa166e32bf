using DtiExtract.Mining;

namespace DtiExtract.BadInputs;

/// <summary>A file that no report should be, and what has to be said of it.</summary>
/// <param name="Name">What is bad about it, in words.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Make">Writes the file at a path.</param>
/// <param name="Expected">What may be said of the file, one of these; nothing has to be said when there is none.</param>
internal sealed record BadInput(string Name, string File, Action<string> Make, params ProblemCode[] Expected)
{
    /// <summary>Whether the file is mined all the same, with a note.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the program has to run as a user who is not root.</summary>
    public bool NeedsCommonUser { get; init; }
}
