using System.Collections.Frozen;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Service.Screens;

/// <summary>The labels of words of the contract, for codes as the archive keeps them.</summary>
internal static class TermLabels
{
    private static readonly FrozenDictionary<string, Term> FindingTypes = ByCode(Enum.GetValues<FindingType>().Select(Terms.Of));
    private static readonly FrozenDictionary<string, Term> FigureTypes = ByCode(Enum.GetValues<FigureType>().Select(Terms.Of));
    private static readonly FrozenDictionary<string, Term> FigureRoles = ByCode(Enum.GetValues<FigureRole>().Select(Terms.Of));
    private static readonly FrozenDictionary<string, Term> UnitLevels = ByCode(Enum.GetValues<UnitLevel>().Select(Terms.Of));

    /// <summary>The type of findings with this code.</summary>
    public static Term OfFindingType(string code) => Find(FindingTypes, code);

    /// <summary>The type of figures with this code.</summary>
    public static Term OfFigureType(string code) => Find(FigureTypes, code);

    /// <summary>The role of figures with this code.</summary>
    public static Term OfFigureRole(string code) => Find(FigureRoles, code);

    /// <summary>The level of units with this code.</summary>
    public static Term OfUnitLevel(string code) => Find(UnitLevels, code);

    // A newer node may have kept a word that this one does not know.
    private static Term Find(FrozenDictionary<string, Term> terms, string code) => terms.TryGetValue(code, out Term term) ? term : new Term(code, new Wording(code, code));

    private static FrozenDictionary<string, Term> ByCode(IEnumerable<Term> terms) => terms.ToFrozenDictionary(term => term.Code);
}
