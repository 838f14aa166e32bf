using System.Collections.Immutable;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Benchmarks;

/// <summary>The way from a text to its figures, the part of mining that no reader has a share in.</summary>
/// <param name="rules">The words and facts that the stages work by.</param>
internal sealed class TextToFigures(MiningRules rules)
{
    /// <summary>The stage that finds sections and header.</summary>
    public Outliner Outliner { get; } = new(rules.Outline, rules.Provinces);

    /// <summary>The stage that finds figures.</summary>
    public FigureExtractor Extractor { get; } = new(rules.Figures);

    /// <summary>The number of figures in the texts.</summary>
    public int Count(ImmutableArray<ReportText> texts)
    {
        int figures = 0;
        foreach (ReportText text in texts)
        {
            var normal = NormalText.Of(text);
            figures += Extractor.Extract(normal, Outliner.Outline(normal)).Length;
        }

        return figures;
    }
}
