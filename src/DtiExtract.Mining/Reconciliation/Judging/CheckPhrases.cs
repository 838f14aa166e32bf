using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Judging;

/// <summary>The lists of a check as phrases.</summary>
internal static class CheckPhrases
{
    /// <summary>The phrases of a list, looked for in folded text.</summary>
    public static PhraseSet Phrases(this Check check, string list) => new(check.Lists[list].Select(Syllable.Fold));
}
