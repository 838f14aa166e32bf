using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells by the words of a figure what its rate is a share of.</summary>
/// <param name="indicators">The indicators with their bases.</param>
internal sealed class BaseFinder(IndicatorCatalog indicators)
{
    private readonly FrozenDictionary<string, ImmutableArray<(string Words, string Key)>> _bases = indicators.All.ToFrozenDictionary(
        indicator => indicator.Id,
        indicator => indicator.Bases
            .SelectMany(one => one.Synonyms.Prepend(one.Name).Select(words => (Words: FoldedWords.Of(words), one.Key)))
            .OrderByDescending(one => one.Words.Length)
            .ToImmutableArray());

    /// <summary>The base that the words name, the longest name first; null when they name none.</summary>
    public string? Find(StoredFigure figure)
    {
        if (figure.IndicatorId is null || !_bases.TryGetValue(figure.IndicatorId, out ImmutableArray<(string Words, string Key)> bases))
        {
            return null;
        }

        string words = $" {FoldedWords.Of($"{figure.Subject} {figure.Quote}")} ";
        return bases.Where(one => words.Contains(one.Words, StringComparison.Ordinal)).Select(one => one.Key).FirstOrDefault();
    }
}
