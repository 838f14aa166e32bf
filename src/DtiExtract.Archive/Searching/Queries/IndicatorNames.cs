using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining.Criteria;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Finds indicators by words of their names, as people type them.</summary>
internal sealed class IndicatorNames(IndicatorCatalog catalog)
{
    /// <summary>Words that stand apart in the name say less than words in a row.</summary>
    private const double Apart = 0.5;

    private const double Tie = 1e-9;

    private readonly ImmutableArray<(Indicator Indicator, ImmutableArray<SearchTerm> Words)> _names =
        [.. catalog.All.SelectMany(indicator => NamesOf(indicator).Select(name => (indicator, SearchText.TermsOf(name))))];

    /// <summary>The indicator with this id, or those whose names the words fit best; none when no name has all the words.</summary>
    public ImmutableArray<Indicator> Find(string text) =>
        catalog.TryGet(text, out Indicator? indicator) ? [indicator] : Find(SearchText.TermsOf(text));

    /// <summary>Those whose names the words fit best.</summary>
    public ImmutableArray<Indicator> Find(ImmutableArray<SearchTerm> words)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        ImmutableArray<(Indicator Indicator, double Fit)> fits = [.. _names.Select(name => (name.Indicator, Fit(name.Words, words))).Where(one => one.Item2 > 0)];
        double best = fits.IsEmpty ? 0 : fits.Max(one => one.Fit);
        return [.. fits.Where(one => one.Fit > best - Tie).Select(one => one.Indicator).Distinct()];
    }

    private static IEnumerable<string> NamesOf(Indicator indicator) => [indicator.Name, indicator.EnglishName, .. indicator.Synonyms];

    /// <summary>The share of the name that the words make up; 0 when it lacks one of them.</summary>
    private static double Fit(ImmutableArray<SearchTerm> name, ImmutableArray<SearchTerm> words)
    {
        if (!words.All(word => name.Any(other => Fits(other, word))))
        {
            return 0;
        }

        bool inRow = Enumerable.Range(0, Math.Max(0, name.Length - words.Length + 1)).Any(start => words.Select((word, i) => Fits(name[start + i], word)).All(fits => fits));
        return Math.Min(1, (double)words.Length / name.Length) * (inRow ? 1 : Apart);
    }

    private static bool Fits(SearchTerm written, SearchTerm asked) => asked.HasAccents ? written.Exact == asked.Exact : written.Folded == asked.Folded;
}
