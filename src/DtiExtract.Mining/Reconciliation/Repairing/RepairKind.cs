namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>How a number that is meant became the number that is stated, the likeliest slips of typing first.</summary>
public enum RepairKind
{
    /// <summary>A digit too many: 44956 for 4956.</summary>
    ExtraDigit,

    /// <summary>A digit left out: 496 for 4956.</summary>
    MissingDigit,

    /// <summary>One digit for another: 4856 for 4956.</summary>
    WrongDigit,

    /// <summary>Two neighbouring digits changed over: 4596 for 4956.</summary>
    SwappedDigits,

    /// <summary>The mark at another place, or of the other kind: 9,87 for 98,7.</summary>
    MisplacedMark,

    /// <summary>A factor of ten, a hundred or a thousand: đồng for nghìn đồng.</summary>
    Scale,

    /// <summary>Numerator and denominator changed over.</summary>
    SwappedSides,

    /// <summary>No slip of typing: the value that the other statements give.</summary>
    Recomputed,
}
