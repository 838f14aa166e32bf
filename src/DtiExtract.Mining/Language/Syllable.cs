using System.Collections.Frozen;

namespace DtiExtract.Mining.Language;

/// <summary>Folds written syllables to one form for comparison: lower case, tone on the first of oa, oe, uy, and i where i and y are both written.</summary>
/// <remarks>Source: reference, section 6.2. Accents stay: "lệ" and "le" are different words.</remarks>
public static class Syllable
{
    private static readonly FrozenDictionary<string, string> OpenEndings = new Dictionary<string, string>
    {
        ["oà"] = "òa",
        ["oá"] = "óa",
        ["oả"] = "ỏa",
        ["oã"] = "õa",
        ["oạ"] = "ọa",
        ["oè"] = "òe",
        ["oé"] = "óe",
        ["oẻ"] = "ỏe",
        ["oẽ"] = "õe",
        ["oẹ"] = "ọe",
        ["uỳ"] = "ùy",
        ["uý"] = "úy",
        ["uỷ"] = "ủy",
        ["uỹ"] = "ũy",
        ["uỵ"] = "ụy",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> EndingOf =
        OpenEndings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the folded form of <paramref name="syllable"/> (composed letters) to <paramref name="target"/>, which is as long at least.</summary>
    /// <returns>How many characters were written: as many as were given.</returns>
    public static int Fold(ReadOnlySpan<char> syllable, Span<char> target)
    {
        for (int i = 0; i < syllable.Length; i++)
        {
            target[i] = char.ToLowerInvariant(syllable[i]);
        }

        FoldEnding(target[..syllable.Length]);
        return syllable.Length;
    }

    /// <summary>The folded form of a syllable, or of each syllable of a phrase.</summary>
    public static string Fold(string phrase)
    {
        Span<char> target = phrase.Length <= 256 ? stackalloc char[phrase.Length] : new char[phrase.Length];
        int start = 0;
        for (int i = 0; i <= phrase.Length; i++)
        {
            if (i == phrase.Length || !char.IsLetter(phrase[i]))
            {
                Fold(phrase.AsSpan(start, i - start), target[start..]);
                if (i < phrase.Length)
                {
                    target[i] = phrase[i];
                }

                start = i + 1;
            }
        }

        return new string(target);
    }

    private static void FoldEnding(Span<char> syllable)
    {
        if (syllable.Length < 2)
        {
            return;
        }

        Span<char> ending = syllable[^2..];
        bool afterQ = syllable.Length > 2 && syllable[^3] == 'q';
        if (!afterQ && EndingOf.TryGetValue(ending, out string? moved))
        {
            moved.CopyTo(ending);
        }
        else if (syllable.Length == 2 && "hklmst".Contains(syllable[0], StringComparison.Ordinal))
        {
            syllable[1] = syllable[1] switch { 'ỹ' => 'ĩ', 'ỳ' => 'ì', 'ý' => 'í', 'ỷ' => 'ỉ', 'ỵ' => 'ị', 'y' => 'i', _ => syllable[1] };
        }
        else if (afterQ && syllable.Length == 3)
        {
            syllable[2] = syllable[2] switch { 'ý' => 'í', 'ỳ' => 'ì', 'ỷ' => 'ỉ', 'ỹ' => 'ĩ', 'ỵ' => 'ị', 'y' => 'i', _ => syllable[2] };
        }
    }
}
