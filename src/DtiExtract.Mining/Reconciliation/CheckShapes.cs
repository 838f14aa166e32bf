using System.Collections.Immutable;
using DtiExtract.Mining.Reconciliation.Across;
using DtiExtract.Mining.Reconciliation.Arithmetic;
using DtiExtract.Mining.Reconciliation.Judging;
using DtiExtract.Mining.Reconciliation.Texts;

namespace DtiExtract.Mining.Reconciliation;

/// <summary>What the code of all checks needs of <c>rules/checks.yaml</c>.</summary>
internal static class CheckShapes
{
    /// <summary>The shapes, in the order of the file.</summary>
    public static ImmutableArray<CheckShape> All { get; } =
    [
        .. ArithmeticCheck.Shapes,
        .. VerdictCheck.Shapes,
        .. TallyCheck.Shapes,
        .. NumberingCheck.Shapes,
        .. DateCheck.Shapes,
        .. UnitCheck.Shapes,
        .. SeriesCheck.Shapes,
        .. BaseCheck.Shapes,
        .. RollupCheck.Shapes,
        .. NamedRollupCheck.Shapes,
        .. CopiedFigureCheck.Shapes,
        .. CopiedTextCheck.Shapes,
        .. DuplicateCheck.Shapes,
    ];
}
