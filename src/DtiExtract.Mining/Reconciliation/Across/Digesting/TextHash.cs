using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Hashes of words (FNV-1a), the same in every process and on every machine.</summary>
internal static class TextHash
{
    private const uint ShortOffset = 2166136261;
    private const uint ShortPrime = 16777619;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text.</summary>
    public static ulong Long(ReadOnlySpan<char> text)
    {
        ulong hash = Offset;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>The hash of a text in 32 bits.</summary>
    public static uint Short(ReadOnlySpan<char> text)
    {
        uint hash = ShortOffset;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * ShortPrime);
        }

        return Spread(hash);
    }

    /// <summary>The hash of hashes in their order.</summary>
    public static uint Of(ReadOnlySpan<uint> hashes)
    {
        uint hash = ShortOffset;
        foreach (uint one in hashes)
        {
            hash = Spread(unchecked((hash ^ one) * ShortPrime));
        }

        return hash;
    }

    /// <summary>Spreads every bit over all others (the final step of MurmurHash3).</summary>
    public static uint Spread(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    /// <summary>The hash of a word, however it is spelled.</summary>
    public static uint OfWord(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        Syllable.Fold(word, folded);
        return Short(folded);
    }
}
