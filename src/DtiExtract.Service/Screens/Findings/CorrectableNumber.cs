using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A number that a correction of a finding can put right.</summary>
/// <param name="Figure">The figure: "f12".</param>
/// <param name="Quote">Its words.</param>
/// <param name="Field">Which number of it.</param>
/// <param name="Stated">As stated.</param>
internal sealed record CorrectableNumber(string Figure, string Quote, FigureField Field, decimal Stated)
{
    private const string Prefix = "value-";

    /// <summary>The name of its field in a form.</summary>
    public string Name => $"{Prefix}{Figure}-{Terms.Of(Field).Code}";

    /// <summary>The numbers of the figures that take part in a finding or in its repairs.</summary>
    public static ImmutableArray<CorrectableNumber> Of(OpenFinding open)
    {
        var ids = open.Placed.Finding.Figures.Concat(open.Placed.Finding.Repairs.SelectMany(repair => repair.Changes).Select(change => change.Figure)).ToHashSet();
        return
        [
            .. open.Mined.Figures.Where(figure => ids.Contains(figure.Id))
                .SelectMany(figure => MarkedQuote.NumbersOf(figure).Select(number => new CorrectableNumber(figure.Id.ToString(), figure.Quote, number.Field, number.Value))),
        ];
    }
}
