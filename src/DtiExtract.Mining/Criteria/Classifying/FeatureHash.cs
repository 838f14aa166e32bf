using System.Numerics;

namespace DtiExtract.Mining.Criteria.Classifying;

/// <summary>Hashes of features: the same in every process and on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class FeatureHash
{
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;
    private const uint Spread = 2654435761;

    /// <summary>FNV-1a over the UTF-16 units of <paramref name="text"/>.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = FnvOffset;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * FnvPrime);
        }

        return hash;
    }

    /// <summary>The hash of two things in this order.</summary>
    public static uint Join(uint first, uint second) => Mix(unchecked((BitOperations.RotateLeft(first, 13) * Spread) ^ second));

    /// <summary>Spreads every bit over all others (the final step of MurmurHash3), so that the upper bits can choose a bucket.</summary>
    private static uint Mix(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
