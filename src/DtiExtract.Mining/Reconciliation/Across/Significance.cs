namespace DtiExtract.Mining.Reconciliation.Across;

/// <summary>How many digits of a number tell something: 45.000.000 has two.</summary>
internal static class Significance
{
    /// <summary>The digits of the number without the zeros at its end and before its first digit.</summary>
    public static int Digits(decimal number)
    {
        number = Math.Abs(number);
        while (number != decimal.Truncate(number))
        {
            number *= 10;
        }

        while (number >= 10 && number % 10 == 0)
        {
            number /= 10;
        }

        int digits = 0;
        for (; number >= 1; number = decimal.Truncate(number / 10))
        {
            digits++;
        }

        return digits;
    }

    /// <summary>How many numbers have as many such digits: among so many a number is one by chance.</summary>
    public static double Space(decimal number)
    {
        double space = 9;
        for (int digits = Digits(number); digits > 1; digits--)
        {
            space *= 10;
        }

        return space;
    }
}
