using System.Collections.Immutable;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;

namespace DtiExtract.Archive.Searching.Passages;

/// <summary>Marks in the index by which passages are found that hold a figure of some kind, or take part in a finding.</summary>
internal static class PassageMarks
{
    /// <summary>A mark that every passage has: what "all but these" starts from.</summary>
    public const string Any = "=any";

    /// <summary>The passage holds a figure of this indicator.</summary>
    public static string Indicator(string id) => $"=i.{id}";

    /// <summary>The passage holds a figure of this criterion code.</summary>
    public static string Criterion(string code) => $"=c.{code}";

    /// <summary>The passage holds a figure of this type, or is where something of this type was found.</summary>
    public static string Type(string code) => $"=t.{code}";

    /// <summary>The marks of every passage of a report.</summary>
    public static ImmutableArray<MarkedPassage> Mark(MinedReport report, ImmutableArray<Passage> passages)
    {
        ImmutableArray<MarkedPassage> marked = [.. passages.Select(passage => new MarkedPassage(passage))];
        foreach (Figure figure in report.Figures.Where(_ => !passages.IsEmpty))
        {
            marked[PassageCutter.IndexAt(passages, figure.Span.Start)].Add(figure);
        }

        foreach ((string type, TextSpan span) in report.Findings.SelectMany(finding => finding.Spans.Select(span => (Terms.Of(finding.Type).Code, span))).Where(_ => !passages.IsEmpty))
        {
            marked[PassageCutter.IndexAt(passages, span.Start)].Findings.Add(type);
        }

        return marked;
    }
}

/// <summary>A passage with what stands in it.</summary>
internal sealed record MarkedPassage(Passage Passage)
{
    /// <summary>The figures in it, in the order of the text.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>The types of what was found in it.</summary>
    public SortedSet<string> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>What is measured in it.</summary>
    public IEnumerable<string> Indicators => Figures.Where(figure => figure.Indicator is not null).Select(figure => figure.Indicator!.Id).Distinct();

    /// <summary>Its marks in the index.</summary>
    public IEnumerable<string> Marks =>
    [
        PassageMarks.Any,
        .. Indicators.Select(PassageMarks.Indicator),
        .. Figures.Where(figure => figure.Criterion is not null).Select(figure => PassageMarks.Criterion(figure.Criterion!.Code)).Distinct(),
        .. Figures.Select(figure => PassageMarks.Type(Terms.Of(figure.Type).Code)).Distinct(),
        .. Findings.Select(PassageMarks.Type),
    ];

    /// <summary>Adds a figure that stands in it.</summary>
    public void Add(Figure figure) => Figures.Add(figure);
}
