namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>How sure a match of rules is, as measured on annotated reports.</summary>
/// <param name="Within">The farthest phrase stands no farther than this.</param>
/// <param name="Margin">The share of the evidence is at least this.</param>
/// <param name="Confidence">The share of such matches that is right.</param>
public sealed record RuleConfidence(double Within, double Margin, double Confidence);
