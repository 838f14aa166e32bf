using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>A way in which a number is mistyped.</summary>
/// <param name="Kind">The kind of error, as the repair that undoes it is called.</param>
/// <param name="Make">What may be typed instead of a number; not all of it is another number.</param>
internal sealed record TypingError(RepairKind Kind, Func<NumberPlace, IEnumerable<string>> Make);
