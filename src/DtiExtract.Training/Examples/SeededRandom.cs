namespace DtiExtract.Training.Examples;

/// <summary>Numbers that look random and follow from a seed alone (SplitMix64), so that training can be repeated byte for byte.</summary>
/// <param name="seed">The seed.</param>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Whether something happens that happens with this probability.</summary>
    public bool Happens(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>One of <paramref name="items"/>.</summary>
    public T Choose<T>(IReadOnlyList<T> items) => items[(int)(Next() % (ulong)items.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
