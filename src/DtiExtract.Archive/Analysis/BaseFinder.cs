using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Archive.Analysis;

/// <summary>Tells by the words of a figure what its rate is a share of. Accents count: "khâu" is no "khẩu", and "hồ" no "hộ".</summary>
/// <param name="indicators">The indicators with their bases.</param>
internal sealed class BaseFinder(IndicatorCatalog indicators)
{
    private readonly FrozenDictionary<string, ImmutableArray<(PhraseSet Words, string Key)>> _bases = indicators.All.ToFrozenDictionary(
        indicator => indicator.Id,
        indicator => indicator.Bases
            .SelectMany(one => one.Synonyms.Prepend(one.Name).Select(words => (Words: Syllable.Fold(words), one.Key)))
            .OrderByDescending(one => one.Words.Length)
            .Select(one => (new PhraseSet([one.Words]), one.Key))
            .ToImmutableArray());

    /// <summary>The base that the words name, the longest name first; null when they name none.</summary>
    public string? Find(StoredFigure figure)
    {
        if (figure.IndicatorId is null || !_bases.TryGetValue(figure.IndicatorId, out ImmutableArray<(PhraseSet Words, string Key)> bases))
        {
            return null;
        }

        string words = Syllable.Fold($"{figure.Subject} {figure.Quote}");
        return bases.Where(one => one.Words.IsIn(words)).Select(one => one.Key).FirstOrDefault();
    }
}
