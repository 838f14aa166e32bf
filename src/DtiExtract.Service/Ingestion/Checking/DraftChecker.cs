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

    /// <summary>The most bytes of a form with a draft.</summary>
    public const long MostFormBytes = MostBytes + (1L << 20);

    /// <summary>Checks a draft.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<CheckedDraft> CheckAsync(IFormFile draft, CancellationToken cancellationToken)
    {
        string label = FileLabel.Of(draft.FileName);
        if (draft.Length > MostBytes)
        {
            return new CheckedDraft(label, [], null, [Problem.Of(ProblemCode.FileTooLarge, ByteSize.Format(draft.Length), ByteSize.Format(MostBytes))]);
        }

        byte[] content = new byte[draft.Length];
        await using (Stream stream = draft.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        ChildOutcome outcome = await pool.MineAsync(new ChildRequest(label, content), cancellationToken);
        return outcome.Answer is { Content: not null } answer
            ? new CheckedDraft(label, content, answer.Report, answer.Report.Problems)
            : new CheckedDraft(label, content, null, UploadMiner.ProblemsOf(outcome));
    }
}
