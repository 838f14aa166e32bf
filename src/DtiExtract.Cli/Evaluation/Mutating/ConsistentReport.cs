using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>A report in which nothing contradicts itself, with what holds between its numbers.</summary>
internal sealed record ConsistentReport
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The text in which errors are made.</summary>
    public required string Text { get; init; }

    /// <summary>What the miner finds in the text as it is: notes, and findings of other types.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The numbers whose digits are known.</summary>
    public required ImmutableArray<NumberPlace> Numbers { get; init; }

    /// <summary>What holds between them.</summary>
    public required ImmutableArray<StatedRelation> Relations { get; init; }

    /// <summary>The numbers of figures that take part in a relation, by figure.</summary>
    public ImmutableArray<ImmutableArray<NumberPlace>> Mutable { get; private init; } = [];

    /// <summary>Takes a report as annotated, or as mined where there is no annotation.</summary>
    public static ConsistentReport Of(MinedReport mined, Annotation? annotation)
    {
        string text = mined.Text!.Text;
        IReadOnlyList<ScoredFigure> figures = annotation?.Figures ?? [.. mined.Figures.Select(ScoredFigure.Of)];
        ImmutableArray<NumberPlace> numbers = [.. figures.SelectMany(figure => NumberPlaces.Of(figure, text))];
        ImmutableArray<StatedRelation> relations = [.. new StatedRelations(figures, numbers, mined.Sections).Find()];
        HashSet<string> related = [.. relations.SelectMany(relation => relation.Numbers).Select(number => number.Figure.Id)];
        return new ConsistentReport
        {
            File = mined.File,
            Text = text,
            Findings = mined.Findings,
            Numbers = numbers,
            Relations = relations,
            Mutable = [.. numbers.Where(number => related.Contains(number.Figure.Id)).GroupBy(number => number.Figure.Id).Select(figure => figure.ToImmutableArray())],
        };
    }
}
