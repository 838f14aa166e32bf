using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Service.Children;
using DtiExtract.Service.Ingestion.Receiving;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Ingestion.Checking;

/// <summary>Has a draft mined by a child, as any report is, and keeps nothing of it.</summary>
/// <param name="pool">The children.</param>
internal sealed class DraftChecker(ChildPool pool)
{
    /// <summary>The most bytes of a draft.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>Checks a draft.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<CheckedDraft> CheckAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        string label = FileLabel.Of(name);
        if (content.LongLength > MostBytes)
        {
            return new CheckedDraft(label, null, [Problem.Of(ProblemCode.FileTooLarge, ByteSize.Format(content.LongLength), ByteSize.Format(MostBytes))]);
        }

        ChildOutcome outcome = await pool.MineAsync(new ChildRequest(label, content), cancellationToken);
        return outcome.Answer is { Content: not null } answer
            ? new CheckedDraft(label, answer.Report, answer.Report.Problems)
            : new CheckedDraft(label, null, UploadMiner.ProblemsOf(outcome));
    }
}
