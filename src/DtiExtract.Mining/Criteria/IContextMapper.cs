using DtiExtract.Mining.Criteria.Classifying;

namespace DtiExtract.Mining.Criteria;

/// <summary>Says what a figure measures, from its context.</summary>
public interface IContextMapper
{
    /// <summary>The mapping; null when nothing is sure.</summary>
    /// <param name="context">The figure's context.</param>
    /// <param name="classifier">What guesses where no rule is sure; null to work by rules alone.</param>
    IndicatorMapping? Map(FigureContext context, IndicatorClassifier? classifier);
}
