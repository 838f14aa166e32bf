using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Tells an error and what became of it in one line, for those who mend the miner.</summary>
internal static class MutationLine
{
    private const int WordsAround = 60;

    /// <summary>The line: report, kind, families, the text before and after, the figures read and the repair proposed.</summary>
    public static string Of(MutationOutcome outcome)
    {
        Mutation mutation = outcome.Mutation;
        string families = string.Join('+', outcome.Broken.Select(family => MutationTexts.Of(family).Code));
        string figures = string.Join(" & ", outcome.Figures.Select(Numbers));
        string found = string.Join('+', outcome.Found.Select(type => Terms.Of(type).Code));
        return $"{mutation.Report.File} {Terms.Of(mutation.Kind).Code} {families}: “{Quote(mutation.Report.Text, mutation.Before)}” → “{Quote(mutation.Text, mutation.After)}” | {figures} | {found} {RepairText(outcome.Repair)}";
    }

    private static string Numbers(Figure figure) => $"{Terms.Of(figure.Type).Code} [{string.Join("; ", ScoredFigure.Of(figure).Numbers)}]{(figure.PartOf is { } total ? $" < {total}" : string.Empty)}";

    private static string RepairText(Repair? repair) => repair is null ? string.Empty : string.Join(", ", repair.Changes.Select(change => $"{Terms.Of(change.Field).Code} {change.From} > {change.To} ({Terms.Of(change.Kind).Code})"));

    private static string Quote(string text, TextSpan span) => text[Math.Max(0, span.Start - WordsAround)..Math.Min(text.Length, span.End + (WordsAround / 2))].ReplaceLineEndings("⏎");
}
