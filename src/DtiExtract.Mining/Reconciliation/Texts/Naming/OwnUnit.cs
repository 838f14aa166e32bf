using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Reconciliation.Texts.Naming;

/// <summary>The unit that reports, as its name can be held against others.</summary>
/// <param name="Unit">Kind and name: "xã Hà Tân".</param>
/// <param name="Kind">Its folded kind.</param>
/// <param name="Name">Its folded name.</param>
/// <param name="Level">Its level.</param>
internal sealed record OwnUnit(string Unit, string Kind, string Name, UnitLevel Level)
{
    /// <summary>The unit of a report; null when it is not known.</summary>
    public static OwnUnit? Of(ReportHeader header) =>
        header is { Unit: { } unit, UnitLevel: { } level } && OtherUnits.KindOf(unit) is { } kind ? new OwnUnit(unit, kind, Syllable.Fold(unit)[kind.Length..].Trim(), level) : null;

    /// <summary>The folded kinds of units that the unit can't be, on its own level. Cities are left out: those under the central government bear the same word.</summary>
    public ImmutableArray<string> OtherKinds => [.. KindsOf(Level).Where(kind => kind != Kind && kind != "thành phố")];

    /// <summary>Whether the name may be meant for its own: without accents one begins the other, as where a letter is mistyped or a syllable not written in capitals.</summary>
    public bool MayBeNamed(string name)
    {
        string own = Latin.Letters(Name);
        string other = Latin.Letters(Syllable.Fold(name));
        return own.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(own, StringComparison.Ordinal);
    }

    /// <summary>The folded kinds of a level.</summary>
    public static IEnumerable<string> KindsOf(UnitLevel level) => UnitKind.All.Where(kind => kind.Level == level).Select(kind => Syllable.Fold(kind.Word)).Distinct();
}
