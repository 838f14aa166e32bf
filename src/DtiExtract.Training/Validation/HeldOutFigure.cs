using DtiExtract.Mining.Criteria.Classifying;
using DtiExtract.Training.Examples;

namespace DtiExtract.Training.Validation;

/// <summary>A figure of a report that was left out, and a classifier that saw neither the report nor its twins, calibrated on the reports that it saw.</summary>
/// <param name="Report">The report.</param>
/// <param name="Example">The figure, with what it measures.</param>
/// <param name="Classifier">The classifier.</param>
/// <param name="Best">Its best guess.</param>
public sealed record HeldOutFigure(TrainingReport Report, Example Example, IndicatorClassifier Classifier, IndicatorGuess Best)
{
    /// <summary>Whether the best guess is right, "none" among the guesses.</summary>
    public bool IsRight => Best.Indicator == Example.Indicator;

    /// <summary>Whether the best guess is sure enough to map the figure.</summary>
    public bool IsMapped => Best.Indicator is not null && Best.Probability >= Classifier.Threshold;
}
