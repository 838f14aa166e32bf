using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Numbering;

/// <summary>A section whose heading bears a number.</summary>
/// <param name="Section">The section.</param>
/// <param name="Style">How it is numbered.</param>
/// <param name="Prefix">The numbers before the last, with their points: "1." of "1.5"; empty when there are none.</param>
/// <param name="Number">The last number.</param>
/// <param name="Label">The number as written, without what ends it: "1.5", "IV".</param>
/// <param name="Words">The folded words of the heading.</param>
/// <param name="Place">The heading in the normal text.</param>
internal sealed record NumberedSection(Section Section, MarkStyle Style, string Prefix, int Number, string Label, string Words, TextSpan Place)
{
    /// <summary>Whether the heading names a criterion: those are counted as their set counts them.</summary>
    public bool IsCriterion => Section.Kind == SectionKind.Criterion;

    /// <summary>Whether the other stands among the same numbers, one place on.</summary>
    public bool IsFollowedBy(NumberedSection next) => Prefix == next.Prefix && next.Number == Number + 1;
}
