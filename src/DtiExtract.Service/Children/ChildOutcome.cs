using DtiExtract.Mining;

namespace DtiExtract.Service.Children;

/// <summary>What came of asking a child: an answer, or why there is none.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Problem">Why there is no answer.</param>
internal sealed record ChildOutcome(ChildAnswer? Answer, Problem? Problem);
