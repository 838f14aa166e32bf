using System.Runtime.InteropServices;
using DtiExtract.Mining.Reconciliation.Across.Digesting;
using DtiExtract.Mining.Reconciliation.Across.Gathering;

namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>Finds passages of different units that share a long stretch of rare words: candidates by MinHash of the rare shingles, each then compared word by word.</summary>
/// <param name="reports">The reports.</param>
/// <param name="counts">How rare each shingle is.</param>
/// <param name="mostUnits">In how many units a rare shingle stands at most.</param>
/// <param name="fewestWords">The shortest stretch.</param>
internal sealed class PassageMatcher(ReportCollection reports, ShingleCounts counts, int mostUnits, int fewestWords)
{
    // Two passages of which two fifths are the same meet in at least one of so many hashes in 99 of 100 cases.
    private const int Hashes = 10;
    private const uint HashStep = 0x9E3779B9;

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

    private bool IsShared(uint shingle) => counts[shingle] >= 2 && counts[shingle] <= mostUnits;

    /// <summary>The least of the shared rare shingles under each hash; none when there are too few of them for a stretch.</summary>
    private uint[] SignatureOf(Passage passage)
    {
        uint[] shared = Array.FindAll(ImmutableCollectionsMarshal.AsArray(passage.Shingles)!, IsShared);
        return shared.Length <= fewestWords - Passage.ShingleWords
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
                var stretch = CommonStretch.Of(passage, original, IsShared);
                bool isCopy = stretch.Words >= fewestWords && passage.Concrete.Any(word => word >= stretch.First && word < stretch.First + stretch.Words);
                best = isCopy && stretch.Words > (best?.Stretch.Words ?? 0) ? new CopiedPassage(report, passage, source, original, stretch) : best;
            }
        }

        return best;
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
