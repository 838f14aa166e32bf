namespace DtiExtract.Service.Screens.Headers;

/// <summary>A part of a header that a person should look at.</summary>
/// <param name="Field">The part.</param>
/// <param name="Reason">Why.</param>
internal sealed record HeaderDoubt(HeaderField Field, Wording Reason);

/// <summary>The parts of a header, in the order in which they are shown.</summary>
internal enum HeaderField
{
    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The province.</summary>
    Province,

    /// <summary>The period.</summary>
    Period,

    /// <summary>Number and symbol of the document.</summary>
    DocumentNumber,

    /// <summary>The date of the document.</summary>
    SignedOn,

    /// <summary>The criterion set.</summary>
    CriterionSet,
}
