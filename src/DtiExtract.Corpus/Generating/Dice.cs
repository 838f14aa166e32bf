using System.Globalization;
using System.Text;

namespace DtiExtract.Corpus.Generating;

/// <summary>Chance that repeats: the same seed gives the same throws on every machine (SplitMix64).</summary>
/// <param name="seed">Where it starts.</param>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>Dice of their own for a numbered thing.</summary>
    public static Dice Of(int seed, int number) => new(Mix(((ulong)(uint)seed << 32) | (uint)number));

    /// <summary>Dice of their own for a named thing; they do not depend on what was thrown before.</summary>
    public static Dice Of(ulong seed, string name) => new(Encoding.UTF8.GetBytes(name).Aggregate(Mix(seed), (state, letter) => Mix(state ^ letter)));

    /// <summary>Any number.</summary>
    public ulong Next() => Mix(_state = unchecked(_state + Step));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>A number from 0 up to 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number between two others, with two decimals.</summary>
    public decimal Between(decimal low, decimal high) => Math.Round(low + ((high - low) * (decimal)Share()), 2);

    /// <summary>Whether something of this probability happens.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>At most <paramref name="count"/> of several, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        HashSet<int> chosen = [.. Enumerable.Range(0, items.Count).OrderBy(_ => Next()).Take(count)];
        return [.. items.Where((_, index) => chosen.Contains(index))];
    }

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<T> items, Func<T, int> weight)
    {
        int left = Between(1, items.Sum(weight));
        return items.First(item => (left -= weight(item)) <= 0);
    }

    /// <summary>Digits of a number that looks like any.</summary>
    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Between(0, 9).ToString(CultureInfo.InvariantCulture)));

    private static ulong Mix(ulong state)
    {
        unchecked
        {
            ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
