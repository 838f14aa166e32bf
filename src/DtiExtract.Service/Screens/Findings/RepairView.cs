using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A proposed repair as the review screen shows it.</summary>
/// <param name="Changes">What would change.</param>
/// <param name="Confidence">How likely it is, in words.</param>
/// <param name="Witnesses">The figures that the report would then agree with.</param>
internal sealed record RepairView(ImmutableArray<ChangeView> Changes, Wording Confidence, ImmutableArray<WitnessView> Witnesses)
{
    private const double NearlySure = 0.9;
    private const double Likely = 0.6;
    private const double Possible = 0.3;

    /// <summary>A repair in words, with where its witnesses stand.</summary>
    public static RepairView Of(RepairAnswer repair, Func<string, string?> linkOf) => new(
        [.. repair.Changes.Select(ChangeView.Of)],
        InWords(repair.Confidence),
        [.. repair.Witnesses.Where(witness => witness.Quote is not null).Select(witness => new WitnessView(witness.Quote!, witness.Heading, witness.Page, linkOf(witness.Id)))]);

    /// <summary>How likely something is, in words.</summary>
    public static Wording InWords(double confidence) => confidence switch
    {
        >= NearlySure => new("gần như chắc chắn", "nearly certain"),
        >= Likely => new("rất có thể", "likely"),
        >= Possible => new("có thể", "possible"),
        _ => new("ít khả năng", "less likely"),
    };
}

/// <summary>A change of a number.</summary>
/// <param name="Field">Which number it is.</param>
/// <param name="Quote">The words in which it stands; null when they are no longer there.</param>
/// <param name="From">As stated.</param>
/// <param name="To">As it would be.</param>
/// <param name="Kind">How the one may have become the other.</param>
internal sealed record ChangeView(FigureField Field, string? Quote, decimal From, decimal To, Wording Kind)
{
    /// <summary>A change in words.</summary>
    public static ChangeView Of(ChangeAnswer change) => new(
        FieldTexts.FieldOf(change.Field),
        change.Quote,
        change.From,
        change.To,
        Terms.Of(Enum.GetValues<RepairKind>().First(kind => Terms.Of(kind).Code == change.Kind)).Label);
}

/// <summary>A figure that bears witness.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Heading">The heading above it.</param>
/// <param name="Page">Its page.</param>
/// <param name="Link">Where it stands in the report.</param>
internal sealed record WitnessView(string Quote, string? Heading, int? Page, string? Link);
