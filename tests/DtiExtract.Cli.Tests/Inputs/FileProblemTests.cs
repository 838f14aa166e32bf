using DtiExtract.Cli.Inputs;
using DtiExtract.Mining;

namespace DtiExtract.Cli.Tests.Inputs;

public sealed class FileProblemTests
{
    public static TheoryData<Exception, ProblemCode> Cases { get; } = new()
    {
        { new FileNotFoundException(), ProblemCode.NotFound },
        { new DirectoryNotFoundException(), ProblemCode.NotFound },
        { new UnauthorizedAccessException(), ProblemCode.AccessDenied },
        { new EndOfStreamException(), ProblemCode.ReadFailed },
        { new PathTooLongException(), ProblemCode.ReadFailed },
        { new InvalidOperationException(), ProblemCode.InternalError },
        { new InsufficientMemoryException(), ProblemCode.InternalError },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_the_system_says(Exception exception, ProblemCode code) => Assert.Equal(code, FileProblem.Of(exception).Code);
}
