using System.Collections.Frozen;

namespace DtiExtract.Mining.Reading.Legacy;

/// <summary>
/// Tells whether letters can be a syllable of Vietnamese by its spelling rules. Text decoded with the wrong table almost never is,
/// which makes short runs (a table cell, a name) decidable where a list of words would be silent.
/// </summary>
internal static class SoundSyllable
{
    private const int Longest = 7;
    private const int FlatTone = 0;
    private const int AcuteTone = 2;
    private const int DotTone = 5;

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Vowels = BuildVowels();

    private static readonly FrozenSet<string> Onsets = FrozenSet.ToFrozenSet(
        ["", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"]);

    private static readonly FrozenSet<string> Rhymes = FrozenSet.ToFrozenSet((
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ " +
        "uôc uôi uôm uôn uông uôp uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
        "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych yn yu").Split(' '));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnsetOf = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RhymeOf = Rhymes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, in composed letters of either case, is spelt like a Vietnamese syllable.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[word.Length];
        int tone = FlatTone;
        for (int i = 0; i < word.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(word[i]);
            if (Vowels.TryGetValue(letters[i], out (char Letter, int Tone) vowel))
            {
                if (vowel.Tone != FlatTone && tone != FlatTone)
                {
                    return false;
                }

                letters[i] = vowel.Letter;
                tone = Math.Max(tone, vowel.Tone);
            }
        }

        return IsSpelt(letters) && (tone is AcuteTone or DotTone || !EndsInStop(letters));
    }

    private static bool IsSpelt(ReadOnlySpan<char> letters)
    {
        int longestOnset = Math.Min(3, letters.Length - 1);
        for (int onset = 0; onset <= longestOnset; onset++)
        {
            if (OnsetOf.Contains(letters[..onset]) && RhymeOf.Contains(letters[onset..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInStop(ReadOnlySpan<char> letters) =>
        letters[^1] is 'c' or 'p' or 't' || (letters.Length > 1 && letters[^1] == 'h' && letters[^2] == 'c');

    private static FrozenDictionary<char, (char Letter, int Tone)> BuildVowels()
    {
        string[] rows = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];
        return rows
            .SelectMany(row => row.Select((vowel, tone) => KeyValuePair.Create(vowel, (row[0], tone))))
            .ToFrozenDictionary();
    }
}
