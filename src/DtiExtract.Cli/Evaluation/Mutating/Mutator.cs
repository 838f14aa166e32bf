using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Examples;

namespace DtiExtract.Cli.Evaluation.Mutating;

/// <summary>Makes typing errors by chance; the same seed makes the same ones in the same reports.</summary>
/// <param name="reports">The reports.</param>
/// <param name="seed">The seed.</param>
internal sealed class Mutator(IEnumerable<ConsistentReport> reports, ulong seed)
{
    private readonly ImmutableArray<ConsistentReport> _reports = [.. reports.Where(report => report.Mutable.Any(figure => figure.Any(number => OptionsFor(number, figure).Count > 0)))];
    private readonly SeededRandom _random = new(seed);

    /// <summary>Errors without end, one after another; none where no report has a number that can be mistyped.</summary>
    public IEnumerable<Mutation> Make()
    {
        while (!_reports.IsEmpty)
        {
            ConsistentReport report = _random.Choose(_reports);
            ImmutableArray<NumberPlace> figure = _random.Choose(report.Mutable);
            NumberPlace number = _random.Choose(figure);
            List<IGrouping<RepairKind, ImmutableArray<ImmutableArray<NumberChange>>>> options = [.. OptionsFor(number, figure).GroupBy(option => option.Kind, option => option.Changes)];
            if (options.Count > 0)
            {
                IGrouping<RepairKind, ImmutableArray<ImmutableArray<NumberChange>>> kind = _random.Choose(options);
                yield return new Mutation(report, kind.Key, _random.Choose(_random.Choose([.. kind])));
            }
        }
    }

    /// <summary>What can be done to a number: each way of mistyping, with what it may make of it.</summary>
    private static List<(RepairKind Kind, ImmutableArray<ImmutableArray<NumberChange>> Changes)> OptionsFor(NumberPlace number, ImmutableArray<NumberPlace> figure)
    {
        var options = TypingErrors.All
            .Select(error => (error.Kind, Changes: TypingErrors.Of(error, number).Select(typed => ImmutableArray.Create(new NumberChange(number, typed))).ToImmutableArray()))
            .Where(option => !option.Changes.IsEmpty)
            .ToList();
        if (SidesChangedOver(number, figure) is { } sides)
        {
            options.Add((RepairKind.SwappedSides, [sides]));
        }

        return options;
    }

    private static ImmutableArray<NumberChange>? SidesChangedOver(NumberPlace number, ImmutableArray<NumberPlace> figure)
    {
        NumberPlace[] sides = [.. figure.Where(place => place.Field is FigureField.Numerator or FigureField.Denominator).OrderBy(place => place.Span.Start)];
        return sides.Contains(number) && sides is [var first, var second] && first.Value != second.Value && !sides.Any(side => side.Written.StartsWith('0'))
            ? [new(first, second.Written), new(second, first.Written)]
            : null;
    }
}
