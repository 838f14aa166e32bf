using System.Globalization;
using DtiExtract.Cli.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;
using Spectre.Console;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Writes the score as tables for people.</summary>
/// <param name="console">Where to write.</param>
/// <param name="language">The language of labels.</param>
internal sealed class MutationTable(IAnsiConsole console, MessageLanguage language)
{
    /// <summary>Writes what was caught by kind of error and family of relation, and what it was found as; with <paramref name="show"/> also what was not.</summary>
    public void Write(MutationScore score, bool show)
    {
        if (show)
        {
            WriteFailures(score);
        }

        WriteCaught(score);
        WriteTypes(score);
        console.WriteLine(MutationTexts.Errors(score).In(language));
        console.WriteLine(MutationTexts.Reports(score.Consistency).In(language));
        console.WriteLine(MutationTexts.FalseAlarms(score.Consistency).In(language));
    }

    private void WriteFailures(MutationScore score)
    {
        foreach (FalseAlarm alarm in score.Consistency.FalseAlarms)
        {
            console.MarkupLineInterpolated($"[yellow]{MutationTexts.FalseAlarm.In(language)} {alarm.File} {Terms.Of(alarm.Finding.Type).Code} {alarm.Finding.Message(language)}[/]");
        }

        foreach (MutationOutcome outcome in score.Breaking.Where(outcome => !outcome.IsCaught))
        {
            console.MarkupLineInterpolated($"[red]{MutationTexts.Missed.In(language)} {MutationLine.Of(outcome)}[/]");
        }

        foreach (MutationOutcome outcome in score.Breaking.Where(outcome => outcome.IsCaught && outcome.Mutation.HasWitness && !outcome.IsRepaired))
        {
            console.MarkupLineInterpolated($"[yellow]{MutationTexts.NotMended.In(language)} {MutationLine.Of(outcome)}[/]");
        }
    }

    private void WriteCaught(MutationScore score)
    {
        RelationFamily[] families = [.. score.Families];
        Table table = New([MutationTexts.Kind, .. families.Select(family => MutationTexts.Of(family).Label), ScoreTexts.All, MutationTexts.RepairedWithWitness, MutationTexts.Repaired]);
        foreach (RepairKind kind in score.Kinds)
        {
            AddRow(table, Terms.Of(kind).Label, Counts(score, families, kind));
        }

        AddRow(table, ScoreTexts.All, Counts(score, families, kind: null));
        AddRow(table, MutationTexts.RepairedWithWitness, families.Select(family => score.RepairedOf(witnessed: true, family: family)).Append(score.RepairedOf(witnessed: true)));
        console.Write(table);
    }

    private static IEnumerable<Caught> Counts(MutationScore score, RelationFamily[] families, RepairKind? kind) =>
    [
        .. families.Select(family => score.CaughtOf(kind, family)),
        score.CaughtOf(kind),
        score.RepairedOf(witnessed: true, kind),
        score.RepairedOf(witnessed: false, kind),
    ];

    private void WriteTypes(MutationScore score)
    {
        RelationFamily[] families = [.. score.Families];
        Table table = New([MutationTexts.FoundAs, .. families.Select(family => MutationTexts.Of(family).Label)]);
        foreach (FindingType type in score.Types)
        {
            table.AddRow([Terms.Of(type).Label.In(language), .. families.Select(family => score.FoundAs(type, family).ToString(CultureInfo.InvariantCulture))]);
        }

        console.Write(table);
    }

    private Table New(IEnumerable<Wording> heads)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumns([.. heads.Select(head => new TableColumn(new Text(head.In(language))))]);
        return table;
    }

    private void AddRow(Table table, Wording name, IEnumerable<Caught> counts) => table.AddRow([name.In(language), .. counts.Select(Cell)]);

    private static string Cell(Caught count) => count.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share:0.000} ({count.Right}/{count.All})") : string.Empty;
}
