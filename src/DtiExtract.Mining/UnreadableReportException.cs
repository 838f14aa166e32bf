namespace DtiExtract.Mining;

/// <summary>
/// Thrown inside a reader when a report can't be read any further, and caught in one place, <see cref="Reading.ReportReader"/>:
/// a limit is met deep inside nested streams, where a return value would have to pass through the XML parser.
/// </summary>
public sealed class UnreadableReportException : Exception
{
    /// <summary>The reading ends here because of <paramref name="problem"/>.</summary>
    public UnreadableReportException(Problem problem) : base(problem.Code.ToString()) => Problem = problem;

    /// <summary>The reading ends here because of <paramref name="problem"/>, found by way of <paramref name="cause"/>.</summary>
    public UnreadableReportException(Problem problem, Exception cause) : base(problem.Code.ToString(), cause) => Problem = problem;

    /// <summary>Why the report can't be read.</summary>
    public Problem Problem { get; }
}
