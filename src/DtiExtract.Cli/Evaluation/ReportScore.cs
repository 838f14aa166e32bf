using System.Collections.Immutable;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation;

/// <summary>The score of one report, with what was missed and what was too much.</summary>
/// <param name="File">The report.</param>
/// <param name="Score">Its score.</param>
/// <param name="Missed">Annotated figures without a strict pair.</param>
/// <param name="Extra">Mined figures without a strict pair.</param>
/// <param name="MissedFindings">Annotated findings without a pair of the same type.</param>
/// <param name="ExtraFindings">Mined findings without a pair of the same type.</param>
internal sealed record ReportScore(
    string File,
    Score Score,
    ImmutableArray<ScoredFigure> Missed,
    ImmutableArray<ScoredFigure> Extra,
    ImmutableArray<ScoredFinding> MissedFindings,
    ImmutableArray<ScoredFinding> ExtraFindings);
