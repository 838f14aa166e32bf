using System.Collections.Immutable;
using System.Linq.Expressions;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Matching;

namespace DtiExtract.Archive.Searching.Queries;

/// <summary>A query in terms of the archive.</summary>
internal sealed class BoundQuery
{
    /// <summary>What the index must hold; words without accents are met by all.</summary>
    public List<Match> Wanted { get; } = [];

    /// <summary>The same, each word as typed.</summary>
    public List<Match> AsTyped { get; } = [];

    /// <summary>What the index must not hold.</summary>
    public List<Match> Unwanted { get; } = [];

    /// <summary>The words that passages are ranked by, and that are shown in them.</summary>
    public List<SearchTerm> Words { get; } = [];

    /// <summary>The words outside of quotes, in their order, when they can stand in a row.</summary>
    public List<SearchTerm> Row { get; } = [];

    /// <summary>What must be true of the report.</summary>
    public List<Expression<Func<StoredReport, bool>>> Reports { get; } = [];

    /// <summary>What a figure must state.</summary>
    public List<FigureCondition> Figures { get; } = [];

    /// <summary>What figures must measure: one of these. Passages are found by their marks.</summary>
    public List<string> Indicators { get; } = [];

    /// <summary>Types of findings across reports that the report must have.</summary>
    public List<string> AcrossTypes { get; } = [];

    /// <summary>How comparisons were understood.</summary>
    public List<UnderstoodComparison> Understood { get; } = [];

    /// <summary>What stands where in the query.</summary>
    public List<QueryPart> Parts { get; } = [];

    /// <summary>All that the index is asked for at once; null when only reports and figures are.</summary>
    public Match? Whole => Wanted.Count == 0 && Unwanted.Count == 0 ? null : Without(Wanted.Count == 0 ? new TermMatch(Passages.PassageMarks.Any) : Match.All(Wanted));

    /// <summary>The same in parts that exclude each other, the best first: as typed before folded, in a row before apart.</summary>
    public ImmutableArray<Match> Ranked()
    {
        var folded = Match.All(Wanted);
        var typed = Match.All(AsTyped);
        bool differ = !Wanted.SequenceEqual(AsTyped);
        List<Match> parts = [.. differ ? InRowFirst(typed, isTyped: true) : [], .. InRowFirst(folded, isTyped: !differ).Select(part => differ ? new ExceptMatch(part, typed) : part)];
        return [.. parts.Select(Without)];
    }

    private IEnumerable<Match> InRowFirst(Match words, bool isTyped)
    {
        if (Row.Count < 2)
        {
            return [words];
        }

        var row = new PhraseMatch([.. Row.Select(word => isTyped ? word.Exact : SearchText.Marked(word.Folded))]);
        return [HoldsAllWords(isTyped) ? row : new AllMatch([words, row]), new ExceptMatch(words, row)];
    }

    /// <summary>Whether words in a row are all that is wanted: asking for each of them besides would take several times as long.</summary>
    private bool HoldsAllWords(bool isTyped) =>
        Wanted.Count == Row.Count && Wanted.All(match => match is TermMatch) && (isTyped || !Row.Any(word => word.HasAccents));

    private Match Without(Match match) => Unwanted.Count == 0 ? match : new ExceptMatch(match, Match.Any(Unwanted));
}
