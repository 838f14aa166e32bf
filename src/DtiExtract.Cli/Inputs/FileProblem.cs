using DtiExtract.Mining;

namespace DtiExtract.Cli.Inputs;

/// <summary>Turns what the system says of a file into a problem with a sentence.</summary>
internal static class FileProblem
{
    /// <summary>The problem for <paramref name="exception"/>; what is none of the file system's is the program's own fault.</summary>
    public static Problem Of(Exception exception) => new(exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => ProblemCode.NotFound,
        UnauthorizedAccessException => ProblemCode.AccessDenied,
        IOException => ProblemCode.ReadFailed,
        _ => ProblemCode.InternalError,
    });
}
