using System.Collections.Immutable;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Mining.Tests.Reconciliation;

/// <summary>Reports as the checks see them, mined by the rules alone.</summary>
internal static class SomeReport
{
    private static readonly Outliner Outliner = new(Repository.Rules.Outline, Repository.Rules.Provinces);
    private static readonly FigureExtractor Extractor = new(Repository.Rules.Figures);
    private static readonly CriteriaMapper Mapper = new(Repository.Rules, classifier: null);

    /// <summary>All that is known of a report of one block a line, see <see cref="SomeText.OfLines"/>.</summary>
    public static ReportFacts OfLines(string lines)
    {
        var text = NormalText.Of(SomeText.OfLines(lines));
        ReportOutline outline = Outliner.Outline(text);
        ImmutableArray<Figure> figures = Extractor.Extract(text, outline);
        return new ReportFacts(text, outline, outline.Header, Mapper.Map(text, outline, figures, forcedSet: null));
    }
}
