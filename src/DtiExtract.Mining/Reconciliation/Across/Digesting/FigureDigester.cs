using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Takes from a report the figures that other reports can be held against.</summary>
/// <param name="check">The check of series, which lists the words.</param>
internal sealed class FigureDigester(Check check)
{
    private const int LongestQuote = 80;
    private const int FewestDigits = 3;

    private readonly ScopeWords _scopes = new(check);

    /// <summary>The figures, in the order of the text.</summary>
    /// <param name="text">The report.</param>
    /// <param name="header">Its header.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="mentions">Where it names units.</param>
    public ImmutableArray<DigestFigure> Digest(NormalText text, ReportHeader header, ImmutableArray<Figure> figures, IReadOnlyList<UnitMention> mentions)
    {
        var clauses = new FigureClauses(text);
        var byId = figures.ToFrozenDictionary(figure => figure.Id);
        string own = Syllable.Fold(header.Unit ?? string.Empty);
        return [.. figures.Where(IsCompared).Select(figure => Digest(figure, clauses, header, own, IsPartOfTheSame(figure, byId), mentions))];
    }

    private bool IsCompared(Figure figure) =>
        figure is { Role: FigureRole.Result, Approximate: false, Range: null }
        && (figure.Numerator ?? figure.Value) is { } part
        && (IndicatorOf(figure) is not null || Significance.Digits(part) >= FewestDigits || Significance.Digits(figure.Denominator ?? 0) >= FewestDigits);

    private string? IndicatorOf(Figure figure) =>
        figure.Indicator is { Role: IndicatorRole.Value } mapping && mapping.Confidence >= (double)check.Limits[SeriesCheck.LeastConfidence] ? mapping.Id : null;

    private DigestFigure Digest(Figure figure, FigureClauses clauses, ReportHeader header, string own, bool isPart, IReadOnlyList<UnitMention> mentions)
    {
        TextSpan sentence = clauses.SentenceOf(figure);
        string words = clauses.WordsOf(figure, sentence);
        string noun = Syllable.Fold(figure.Unit ?? string.Empty);
        string? indicator = IndicatorOf(figure);
        return new DigestFigure
        {
            Id = figure.Id,
            Span = figure.Span,
            Quote = Shortened(figure.Quote),
            Indicator = indicator,
            Meaning = TextHash.Long(indicator ?? $"{noun}|{Syllable.Fold(figure.Subject ?? string.Empty)}"),
            Part = (figure.Numerator ?? figure.Value)!.Value,
            Whole = figure.Denominator,
            Noun = noun,
            Scope = isPart ? FigureScope.Open : _scopes.Of(words, header),
            Steps = _scopes.StepsOf(words),
            NamedUnits = NamedIn(sentence, own, mentions),
        };
    }

    /// <summary>Whether the figure is a part of one that states the same indicator: the online dossiers of one field.</summary>
    private bool IsPartOfTheSame(Figure figure, FrozenDictionary<FigureId, Figure> byId) =>
        figure.PartOf is { } total && byId.TryGetValue(total, out Figure? whole) && IndicatorOf(figure) is { } indicator && IndicatorOf(whole) == indicator;

    private static ImmutableArray<string> NamedIn(TextSpan sentence, string own, IReadOnlyList<UnitMention> mentions)
    {
        ImmutableArray<string> named = [];
        for (int i = FirstFrom(mentions, sentence.Start); i < mentions.Count && mentions[i].Span.Start < sentence.End; i++)
        {
            string key = mentions[i].Unit.Key;
            named = key == own || named.Contains(key) ? named : named.Add(key);
        }

        return named;
    }

    private static int FirstFrom(IReadOnlyList<UnitMention> mentions, int position)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string Shortened(string quote) => quote.Length <= LongestQuote ? quote : $"{quote[..LongestQuote]}…";
}
