namespace DtiExtract.Cli.Evaluation;

/// <summary>How well contradictions were found.</summary>
/// <param name="SameType">Findings of the same type that share some text.</param>
/// <param name="AnyType">Annotated findings that share some text with a mined one, whatever its type.</param>
/// <param name="Errors">Those of them that are errors.</param>
/// <param name="GoldErrors">Annotated errors.</param>
internal readonly record struct FindingScore(Tally SameType, int AnyType, int Errors, int GoldErrors)
{
    /// <summary>Share of annotated findings that were found, whatever was said of them.</summary>
    public double AnyTypeRecall => Tally.Share(AnyType, SameType.Gold);

    /// <summary>Share of annotated errors that were found, whatever was said of them.</summary>
    public double ErrorRecall => Tally.Share(Errors, GoldErrors);

    /// <summary>The counts of both.</summary>
    public static FindingScore operator +(FindingScore left, FindingScore right) =>
        new(left.SameType + right.SameType, left.AnyType + right.AnyType, left.Errors + right.Errors, left.GoldErrors + right.GoldErrors);
}
