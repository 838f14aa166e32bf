using System.Collections.Immutable;
using DtiExtract.Archive.Files;
using DtiExtract.Archive.Uploads;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Service.Children;

namespace DtiExtract.Service.Ingestion.Working;

/// <summary>Mines the originals of the archive. Whatever happens to one of them is told in its own outcome.</summary>
/// <param name="originals">The originals.</param>
/// <param name="pool">The children.</param>
/// <param name="retries">When to try again.</param>
/// <param name="clock">The time.</param>
internal sealed class UploadMiner(IOriginalStore originals, ChildPool pool, RetryPolicy retries, TimeProvider clock)
{
    private static readonly ReadingLimits Limits = new();

    /// <summary>Mines an upload.</summary>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public async Task<UploadOutcome> MineAsync(ClaimedUpload claim, CancellationToken cancellationToken)
    {
        if (claim.SameAs is not null)
        {
            return UploadOutcome.Duplicate(claim);
        }

        ChildOutcome outcome = await MineAsync(claim.Upload.Sha256!, claim.Upload.Name, cancellationToken);
        return outcome.Answer is { Content: { } content } ? UploadOutcome.Done(claim, content) : NotDone(claim, ProblemsOf(outcome));
    }

    /// <summary>Mines an original.</summary>
    /// <exception cref="OperationCanceledException">The mining was called off.</exception>
    public async Task<ChildOutcome> MineAsync(string sha256, string name, CancellationToken cancellationToken)
    {
        (byte[]? content, Problem? problem) = await ReadAsync(sha256, cancellationToken);
        if (content is null)
        {
            return new ChildOutcome(null, problem);
        }

        ChildOutcome outcome = await pool.MineAsync(new ChildRequest(name, content), cancellationToken);
        return outcome.Answer is { } answer && answer.Report.Sha256 != sha256 && answer.Content is not null ? new ChildOutcome(null, new Problem(ProblemCode.ReaderConfused)) : outcome;
    }

    /// <summary>Why there is nothing to keep.</summary>
    public static ImmutableArray<Problem> ProblemsOf(ChildOutcome outcome) => outcome.Problem is { } problem ? [problem] : outcome.Answer!.Report.Problems;

    private UploadOutcome NotDone(ClaimedUpload claim, ImmutableArray<Problem> problems) =>
        retries.PauseAfter(problems, claim.Upload.Attempts) is { } pause
            ? UploadOutcome.Postponed(claim, problems, clock.GetUtcNow() + pause)
            : UploadOutcome.Failed(claim, problems);

    /// <summary>All bytes of an original; what no reader would take is not brought into memory.</summary>
    private async Task<(byte[]? Content, Problem? Problem)> ReadAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            await using Stream stream = originals.Open(sha256);
            if (stream.Length > Limits.MaxFileBytes)
            {
                return (null, Problem.Of(ProblemCode.FileTooLarge, ByteSize.Format(stream.Length), ByteSize.Format(Limits.MaxFileBytes)));
            }

            byte[] content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content, cancellationToken);
            return (content, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new Problem(ProblemCode.NotFound));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(ProblemCode.ReadFailed));
        }
    }
}
