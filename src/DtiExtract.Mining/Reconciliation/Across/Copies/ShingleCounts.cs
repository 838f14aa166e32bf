using System.Runtime.InteropServices;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>In how many units each shingle stands: what stands in many is boilerplate.</summary>
internal sealed class ShingleCounts
{
    // 64 MB at most, whatever comes; two shingles that share a place seem more common than they are, which errs on the side of silence.
    private const int MostBits = 26;
    private const int FewestBits = 16;
    private const int RoomPerShingle = 8;

    private readonly byte[] _counts;
    private readonly int _shift;

    /// <summary>Counts the shingles of all reports, once in each unit.</summary>
    public ShingleCounts(ReportCollection reports)
    {
        long shingles = reports.Originals.Sum(report => report.Passages.Sum(passage => (long)passage.Shingles.Length));
        int bits = FewestBits;
        while (bits < MostBits && 1L << bits < shingles * RoomPerShingle)
        {
            bits++;
        }

        _counts = new byte[1 << bits];
        _shift = 32 - bits;
        foreach (IGrouping<string, ReportDigest> unit in reports.Originals.GroupBy(report => UnitLineage.KeyOf(report) ?? report.File))
        {
            Count(unit.SelectMany(report => report.Passages));
        }
    }

    /// <summary>In how many units the shingle stands, up to 255.</summary>
    public int this[uint shingle] => _counts[shingle >> _shift];

    private void Count(IEnumerable<Passage> passages)
    {
        var counted = new HashSet<uint>();
        foreach (Passage passage in passages)
        {
            foreach (uint shingle in ImmutableCollectionsMarshal.AsArray(passage.Shingles)!)
            {
                ref byte count = ref _counts[shingle >> _shift];
                count += count < byte.MaxValue && counted.Add(shingle >> _shift) ? (byte)1 : (byte)0;
            }
        }
    }
}
