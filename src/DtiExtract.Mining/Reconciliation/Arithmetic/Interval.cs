namespace DtiExtract.Mining.Reconciliation.Arithmetic;

/// <summary>The numbers from <paramref name="Low"/> to <paramref name="High"/>, both included: those that a stated number may stand for.</summary>
/// <remarks>
/// The model is that of XBRL Calculations 1.1: a stated number stands for all numbers that round to it, half a unit of its last digit each way. Both ends are
/// included, because reports round halves either way.
/// </remarks>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
internal readonly record struct Interval(decimal Low, decimal High)
{
    private const decimal Thousand = 1000;

    /// <summary>What a percentage or another rounded number stands for.</summary>
    public static Interval Rounded(decimal stated) => Around(stated, UnitOfLastDigit(stated) / 2);

    /// <summary>What a count stands for: itself; one that the report calls approximate, a unit of its last digit that is not zero either way.</summary>
    public static Interval Count(decimal stated, bool approximate) => approximate ? Around(stated, UnitOfLastSignificantDigit(stated)) : new Interval(stated, stated);

    /// <summary>One unit of the last digit as written: 0.1 for 98.70 is 0.01.</summary>
    public static decimal UnitOfLastDigit(decimal stated) => new(1, 0, 0, false, stated.Scale);

    /// <summary>The unit in which an amount of đồng was written, or its last decimal: đồng, nghìn, triệu or tỷ.</summary>
    public static decimal WrittenUnit(decimal amount)
    {
        decimal unit = UnitOfLastDigit(amount);
        while (amount != 0 && amount % (unit * Thousand) == 0)
        {
            unit *= Thousand;
        }

        return unit;
    }

    /// <summary>Whether the number is one of them.</summary>
    public bool Contains(decimal number) => number >= Low && number <= High;

    /// <summary>Whether some number is in both.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    private static Interval Around(decimal stated, decimal distance) => new(stated - distance, stated + distance);

    private static decimal UnitOfLastSignificantDigit(decimal stated)
    {
        decimal unit = UnitOfLastDigit(stated);
        while (stated != 0 && stated % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
