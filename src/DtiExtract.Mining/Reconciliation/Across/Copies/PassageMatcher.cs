using System.Runtime.InteropServices;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>
/// Finds passages of different units that share a long stretch of words in which something rare is named: candidates by MinHash of the rare shingles, each then
/// compared word by word. The sentences around what is rare may be boilerplate; a passage with nothing but boilerplate is no copy.
/// </summary>
/// <param name="reports">The reports.</param>
/// <param name="counts">How rare each shingle is.</param>
/// <param name="check">The check, with its limits.</param>
internal sealed class PassageMatcher(ReportCollection reports, ShingleCounts counts, Check check)
{
    // Two passages of which two fifths are the same meet in at least one of so many hashes in 99 of 100 cases.
    private const int Hashes = 10;
    private const int FewestRare = Passage.ShingleWords;
    private const uint HashStep = 0x9E3779B9;

    private readonly int _mostUnits = (int)check.Limits[CopiedTextCheck.MostUnits];
    private readonly decimal _fewestWords = check.Limits[CopiedTextCheck.FewestWords];
    private readonly decimal _leastShare = check.Limits[CopiedTextCheck.LeastShare];
    private readonly Dictionary<(int Hash, uint Least), List<(ReportDigest Report, Passage Passage)>> _seen = [];

    /// <summary>The copies, each passage once, with the report that was there first.</summary>
    public IEnumerable<CopiedPassage> Match()
    {
        ReportDigest[] known = [.. reports.Originals.Where(report => UnitLineage.KeyOf(report) is not null)];
        Array.Sort(known, ReportOrder.CompareAge);
        foreach (ReportDigest report in known)
        {
            foreach (Passage passage in report.Passages.Where(passage => !passage.Concrete.IsEmpty))
            {
                uint[] signature = SignatureOf(passage);
                if (signature.Length > 0)
                {
                    if (BestOf(report, passage, signature) is { } copy)
                    {
                        yield return copy;
                    }

                    Remember(report, passage, signature);
                }
            }
        }
    }

    private bool IsShared(uint shingle) => counts[shingle] >= 2 && counts[shingle] <= _mostUnits;

    /// <summary>The least of the shared rare shingles under each hash; none when there are too few of them for a word.</summary>
    private uint[] SignatureOf(Passage passage)
    {
        uint[] shared = Array.FindAll(ImmutableCollectionsMarshal.AsArray(passage.Shingles)!, IsShared);
        return shared.Length < FewestRare
            ? []
            : [.. Enumerable.Range(0, Hashes).Select(hash => shared.Min(shingle => TextHash.Spread(unchecked(shingle ^ ((uint)(hash + 1) * HashStep)))))];
    }

    private CopiedPassage? BestOf(ReportDigest report, Passage passage, uint[] signature)
    {
        CopiedPassage? best = null;
        foreach ((ReportDigest source, Passage original) in Candidates(signature))
        {
            if (source.Header.UnitLevel == report.Header.UnitLevel && !reports.Lineage.AreRelated(source, report))
            {
                var stretch = CommonStretch.Of(passage, original);
                bool isCopy = IsLong(stretch, passage, original) && NamesSomethingRare(passage, stretch);
                best = isCopy && stretch.Words > (best?.Stretch.Words ?? 0) ? new CopiedPassage(report, passage, source, original, stretch) : best;
            }
        }

        return best;
    }

    /// <summary>Whether the stretch is most of a passage, not a sentence that two passages happen to share.</summary>
    private bool IsLong(CommonStretch stretch, Passage one, Passage other)
    {
        int shorter = Math.Min(one.Shingles.Length, other.Shingles.Length) + Passage.ShingleWords - 1;
        return stretch.Words >= _fewestWords && 100 * stretch.Words >= _leastShare * shorter;
    }

    /// <summary>Whether a name or figure inside the stretch stands in words that are rare.</summary>
    private bool NamesSomethingRare(Passage passage, CommonStretch stretch)
    {
        int last = stretch.First + stretch.Words - Passage.ShingleWords;
        return passage.Concrete.Any(word => word >= stretch.First && word < stretch.First + stretch.Words
            && Enumerable.Range(Math.Max(stretch.First, word - Passage.ShingleWords + 1), Passage.ShingleWords).Where(shingle => shingle <= Math.Min(word, last)).Any(shingle => IsShared(passage.Shingles[shingle])));
    }

    private IEnumerable<(ReportDigest Report, Passage Passage)> Candidates(uint[] signature) =>
        signature.SelectMany((least, hash) => _seen.GetValueOrDefault((hash, least), [])).DistinctBy(candidate => candidate.Passage, ReferenceEqualityComparer.Instance);

    private void Remember(ReportDigest report, Passage passage, uint[] signature)
    {
        for (int hash = 0; hash < signature.Length; hash++)
        {
            ref List<(ReportDigest, Passage)>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, (hash, signature[hash]), out _);
            (list ??= []).Add((report, passage));
        }
    }
}
