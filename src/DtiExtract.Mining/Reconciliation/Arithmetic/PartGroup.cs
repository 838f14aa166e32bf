using System.Collections.Immutable;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>Figures that the text presents, one after the other, as parts of a total.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts, in the order of the text.</param>
/// <param name="Opening">The folded words before the first part, back to the figure before it: "trong đó có".</param>
/// <param name="Words">The folded words from there to the end of the last part's sentence; of a list or a table, those of all its lines.</param>
internal sealed record PartGroup(Figure Total, ImmutableArray<Figure> Parts, string Opening, string Words)
{
    /// <summary>Whether the total and the parts are cells of one column.</summary>
    public bool IsColumn => Total.Rule == FigureRules.TableCell && Parts.All(part => part.Rule == FigureRules.TableCell);
}
