using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Reconciliation.Texts;

/// <summary>Tells whether words name only the unit that reports.</summary>
internal static class OtherUnits
{
    private static readonly PhraseSet Kinds = new(UnitKind.All.Select(kind => kind.Word).Distinct().Select(Syllable.Fold));

    /// <summary>The kind in a unit's name: "thị trấn" in "thị trấn Bến Quất"; null when there is none.</summary>
    public static string? KindOf(string unit)
    {
        string folded = Syllable.Fold(unit);
        return Kinds.Opening(folded) is > 0 and int length ? folded[..length] : null;
    }

    /// <summary>Whether <paramref name="written"/> names a kind of unit, or a unit, that is not <paramref name="own"/> ("xã Hà Tân").</summary>
    public static bool AreIn(string written, string own)
    {
        string folded = Syllable.Fold(written);
        string ownUnit = Syllable.Fold(own);
        string? ownKind = KindOf(own);
        return Places(folded).Any(place => place.Slice(folded) != ownKind || (IsNamed(written, place.End) && !folded.AsSpan(place.Start).StartsWith(ownUnit, StringComparison.Ordinal)));
    }

    /// <summary>Whether <paramref name="written"/> names the kind of <paramref name="own"/>.</summary>
    public static bool HasKindOf(string written, string own)
    {
        string folded = Syllable.Fold(written);
        string? ownKind = KindOf(own);
        return Places(folded).Any(place => place.Slice(folded) == ownKind);
    }

    private static bool IsNamed(string written, int at) => at + 1 < written.Length && written[at] == ' ' && char.IsUpper(written[at + 1]);

    private static IEnumerable<TextSpan> Places(string folded)
    {
        for (int from = 0; Kinds.IndexIn(folded.AsSpan(from)) is >= 0 and int found;)
        {
            int at = from + found;
            from = at + Kinds.Opening(folded.AsSpan(at));
            yield return new TextSpan(at, from);
        }
    }
}
