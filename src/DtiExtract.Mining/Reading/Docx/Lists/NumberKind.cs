namespace DtiExtract.Mining.Reading.Docx.Lists;

/// <summary>How the numbers of a list level are written.</summary>
internal enum NumberKind
{
    /// <summary>1, 2, 3; also stands for every kind whose words depend on a language (first, one).</summary>
    Decimal,

    /// <summary>01, 02, 03.</summary>
    DecimalZero,

    /// <summary>a, b, c.</summary>
    LowerLetter,

    /// <summary>A, B, C.</summary>
    UpperLetter,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>1st, 2nd, 3rd.</summary>
    Ordinal,

    /// <summary>A mark instead of a number.</summary>
    Bullet,

    /// <summary>No number.</summary>
    None,
}
