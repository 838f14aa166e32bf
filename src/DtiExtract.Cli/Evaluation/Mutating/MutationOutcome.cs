using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>What the miner made of a typing error.</summary>
internal sealed record MutationOutcome
{
    /// <summary>The error.</summary>
    public required Mutation Mutation { get; init; }

    /// <summary>The families of the relations that it breaks; none when it breaks nothing.</summary>
    public required ImmutableArray<RelationFamily> Broken { get; init; }

    /// <summary>The types of what was found at the place of the error and was not there before.</summary>
    public required ImmutableArray<FindingType> Found { get; init; }

    /// <summary>The first repair proposed there; null when none is.</summary>
    public required Repair? Repair { get; init; }

    /// <summary>Whether that repair gives back what was written.</summary>
    public required bool IsRepaired { get; init; }

    /// <summary>The figures that were read at the place of the error.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>Whether it was caught.</summary>
    public bool IsCaught => !Found.IsEmpty;

    /// <summary>Compares what was mined with the error with what was mined without it.</summary>
    public static MutationOutcome Of(Mutation mutation, MinedReport mined)
    {
        Finding[] found = [.. mined.Findings.Where(finding => Touches(mutation, finding) && !mutation.Report.Findings.Any(before => IsSame(before, finding, mutation)))];
        Repair? repair = found.FirstOrDefault(finding => !finding.Repairs.IsEmpty)?.Repairs[0];
        ImmutableArray<Figure> figures = [.. mined.Figures.Where(figure => figure.Span.Overlaps(mutation.After))];
        return new MutationOutcome
        {
            Mutation = mutation,
            Broken = [.. mutation.Broken.Select(relation => relation.Family).Distinct().Order()],
            Found = [.. found.Select(finding => finding.Type).Distinct()],
            Repair = repair,
            IsRepaired = repair is not null && Undoes(repair, mutation, figures),
            Figures = figures,
        };
    }

    private static bool Touches(Mutation mutation, Finding finding) => finding.Spans.Any(span => span.Overlaps(mutation.After));

    /// <summary>Whether a finding was there before: of the same check, at the same places.</summary>
    private static bool IsSame(Finding before, Finding after, Mutation mutation) =>
        before.Check.Id == after.Check.Id && before.Spans.Select(span => Moved(span, mutation)).SequenceEqual(after.Spans);

    private static TextSpan Moved(TextSpan span, Mutation mutation) => new(Moved(span.Start, mutation), Moved(span.End, mutation));

    private static int Moved(int position, Mutation mutation) => position >= mutation.Before.End ? position + mutation.Growth : position;

    /// <summary>Whether a repair turns what was typed into what was written. The field is not compared: an error may make two counts of what was a ratio.</summary>
    private static bool Undoes(Repair repair, Mutation mutation, ImmutableArray<Figure> figures) =>
        repair.Changes.Length == mutation.Changes.Length
        && mutation.Changes.All(change => repair.Changes.Any(mend =>
            mend.To == change.Place.Value && mend.From == change.Value && figures.Any(figure => figure.Id == mend.Figure)));
}
