using System.Runtime.InteropServices;

namespace DtiExtract.Mining.Outline;

/// <summary>What stands before the words of a heading.</summary>
/// <param name="Style">The way of marking.</param>
/// <param name="Depth">How many numbers the mark is made of ("1.1." has two); the level that the format states for <see cref="MarkStyle.Styled"/>.</param>
/// <param name="Number">The last of the numbers; 0 when it has none.</param>
/// <param name="Start">Where the mark begins in its block, after list marks and stars of bold type.</param>
/// <param name="End">Where the words begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeadingMark(MarkStyle Style, int Depth, int Number, int Start, int End)
{
    /// <summary>Where styles meet that a report has not put in an order yet, the one of lower rank is the higher level; of equal ranks the one that came first.</summary>
    public int Rank => Style switch
    {
        MarkStyle.Part or MarkStyle.Annex => 0,
        MarkStyle.Roman or MarkStyle.Capital or MarkStyle.Item or MarkStyle.Capitals => 1,
        MarkStyle.Styled => Depth,
        MarkStyle.Number or MarkStyle.Criterion => 2 + Depth,
        MarkStyle.NumberParenthesis or MarkStyle.Parentheses or MarkStyle.Letter or MarkStyle.CriterionPart => 12,
        MarkStyle.None or MarkStyle.Line => 13,
    };
}
