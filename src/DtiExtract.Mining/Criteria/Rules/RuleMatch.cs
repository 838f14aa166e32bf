namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>What the rules say of a figure.</summary>
/// <param name="Rule">The rule that fits best.</param>
/// <param name="Farthest">How far its farthest phrase stands from the figure, see <see cref="Distance"/>.</param>
/// <param name="Margin">Its share of the evidence against the best rule of any other indicator, from 0.5 (none is better) to 1.</param>
/// <param name="Unexplained">How many of the figure's own words belong to no phrase of any rule.</param>
/// <param name="Alternatives">The best rules of other indicators, best first.</param>
public sealed record RuleMatch(MappingRule Rule, double Farthest, double Margin, int Unexplained, IReadOnlyList<MappingRule> Alternatives);
