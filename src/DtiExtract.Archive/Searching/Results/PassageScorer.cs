using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Mining;

namespace DtiExtract.Archive.Searching.Results;

/// <summary>Ranks passages by their words alone, so that both databases give the same order: words as typed before folded, then all words, close together, in a row, often, and in few words.</summary>
internal sealed class PassageScorer
{
    private const double AsTyped = 10;
    private const double Coverage = 4;
    private const double Nearness = 2;
    private const double InRow = 1;
    private const double Frequency = 2;

    // As in BM25: how soon a further occurrence says little, and how much the length matters.
    private const double Saturation = 1.2;
    private const double ShareOfLength = 0.6;
    private const double UsualLength = 80;

    private readonly int _words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _folded;
    private readonly TermReader _reader = new();
    private readonly List<Hit> _hits = [];
    private readonly int[] _counts;
    private readonly bool[] _asTyped;
    private readonly int[] _last;

    /// <summary>Ranks by these words.</summary>
    public PassageScorer(IReadOnlyList<SearchTerm> words)
    {
        SearchTerm[] different = [.. words.DistinctBy(word => word.Exact)];
        _words = different.Length;
        _exact = different.Select((word, i) => (word.Exact, i)).ToFrozenDictionary(pair => pair.Exact, pair => pair.i).GetAlternateLookup<ReadOnlySpan<char>>();
        _folded = different.Select((word, i) => (word, i)).Where(pair => !pair.word.HasAccents && !pair.word.IsNumber).ToFrozenDictionary(pair => pair.word.Folded, pair => pair.i).GetAlternateLookup<ReadOnlySpan<char>>();
        _counts = new int[_words];
        _asTyped = new bool[_words];
        _last = new int[_words];
    }

    /// <summary>Whether there is anything to rank by.</summary>
    public bool HasWords => _words > 0;

    /// <summary>How well a passage fits.</summary>
    public double Score(string text)
    {
        int length = Read(text);
        int covered = _counts.Count(count => count > 0);
        if (covered == 0)
        {
            return 0;
        }

        double usual = Saturation * (1 - ShareOfLength + (ShareOfLength * length / UsualLength));
        double frequency = _counts.Sum(count => count / (count + usual)) / _words;
        (int window, bool inRow) = Nearest(covered);
        return (_asTyped.All(typed => typed) ? AsTyped : 0)
            + (Coverage * covered / _words) + (Nearness * covered / window) + (inRow && covered == _words ? InRow : 0) + (Frequency * frequency);
    }

    /// <summary>Where the words stand in a passage, those in a row as one.</summary>
    public ImmutableArray<TextSpan> Highlights(string text)
    {
        Read(text);
        List<TextSpan> spans = [];
        int before = int.MinValue;
        foreach (Hit hit in _hits)
        {
            if (hit.Place == before + 1)
            {
                spans[^1] = new TextSpan(spans[^1].Start, hit.End);
            }
            else
            {
                spans.Add(new TextSpan(hit.Start, hit.End));
            }

            before = hit.Place;
        }

        return [.. spans];
    }

    /// <summary>Finds the words and gives the number of all words of the passage.</summary>
    private int Read(string text)
    {
        _hits.Clear();
        Array.Clear(_counts);
        Array.Clear(_asTyped);
        _reader.Begin(text);
        int place = 0;
        for (; _reader.Next(); place++)
        {
            bool isTyped = _exact.TryGetValue(_reader.Exact, out int word);
            if (isTyped || _folded.TryGetValue(_reader.Folded, out word))
            {
                _hits.Add(new Hit(word, place, _reader.Start, _reader.End));
                _counts[word]++;
                _asTyped[word] |= isTyped;
            }
        }

        return place;
    }

    /// <summary>The shortest stretch that holds all words found, in words of the passage, and whether they stand in it in the order of the query.</summary>
    private (int Window, bool InRow) Nearest(int covered)
    {
        Array.Fill(_last, -1);
        int best = int.MaxValue;
        bool inRow = false;
        foreach (Hit hit in _hits)
        {
            _last[hit.Word] = hit.Place;
            int first = hit.Place;
            int known = 0;
            foreach (int last in _last)
            {
                known += last >= 0 ? 1 : 0;
                first = last >= 0 ? Math.Min(first, last) : first;
            }

            if (known == covered)
            {
                best = Math.Min(best, hit.Place - first + 1);
                inRow |= IsInRow(hit.Place);
            }
        }

        return (best, inRow);
    }

    private bool IsInRow(int end)
    {
        for (int word = 0; word < _words; word++)
        {
            if (_last[word] != end - _words + 1 + word)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Hit(int Word, int Place, int Start, int End);
}
