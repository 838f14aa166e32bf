namespace DtiExtract.Training.Validation;

/// <summary>The scores that a model gave an example it was not trained on.</summary>
/// <param name="Scores">One for each class, before calibration.</param>
/// <param name="Label">The right class.</param>
internal sealed record ScoredExample(float[] Scores, int Label);
