namespace DtiExtract.Mining.Reconciliation.Repairing;

/// <summary>Undoes slips of typing: deductive correction as S. Scholtus describes it for official statistics (Statistics Netherlands, 2009).</summary>
internal static class Slips
{
    private const int MostDigits = 17;
    private const int Radix = 10;
    private const double KindShare = 0.2;
    private const double NeighbourShare = 0.15;
    private const double DistantShare = 0.02;
    private const double ScaleShare = 0.05;
    private static readonly int[] Factors = [10, 100, 1000];

    /// <summary>All other numbers above zero from which <paramref name="stated"/> is one slip away, each once, as the likeliest kind. None for a number of more than seventeen digits.</summary>
    public static List<Slip> Of(decimal stated)
    {
        var slips = new List<Slip>();
        if (!TryDigits(stated, out long digits, out int count))
        {
            return slips;
        }

        AddSwapped(digits, count, stated.Scale, slips);
        AddWithoutDigit(digits, count, stated.Scale, slips);
        AddWrongDigit(digits, count, stated.Scale, slips);
        AddWithDigit(digits, count, stated.Scale, slips);
        AddMarks(digits, count, stated.Scale, slips);
        AddScaled(stated, slips);
        return Once(slips, stated);
    }

    /// <summary>The slip by which <paramref name="meant"/> became <paramref name="stated"/>; null when it takes more than one.</summary>
    public static Slip? Between(decimal stated, decimal meant)
    {
        foreach (Slip slip in Of(stated))
        {
            if (slip.Value == meant)
            {
                return slip;
            }
        }

        return null;
    }

    /// <summary>Two digits changed over, neighbours or with one between them, or the first of three put last, or the last first.</summary>
    private static void AddSwapped(long digits, int count, int scale, List<Slip> slips)
    {
        for (int i = 0; i + 1 < count; i++)
        {
            Rearrange([i + 1, i], NeighbourShare, i);
            if (i + 2 < count)
            {
                Rearrange([i + 2, i + 1, i], DistantShare, i);
                Rearrange([i + 1, i + 2, i], DistantShare, i);
                Rearrange([i + 2, i, i + 1], DistantShare, i);
            }
        }

        void Rearrange(ReadOnlySpan<int> order, double share, int from)
        {
            long rearranged = digits;
            for (int i = 0; i < order.Length; i++)
            {
                rearranged += (DigitAt(digits, order[i]) - DigitAt(digits, from + i)) * Power(from + i);
            }

            if (rearranged != digits && rearranged >= Power(count - 1 - (count == scale + 1 ? 1 : 0)))
            {
                Add(rearranged, scale, RepairKind.SwappedDigits, share / count, slips);
            }
        }
    }

    /// <summary>Each number once: one of two equal digits may be left out, or both be changed over with a third, and it comes to the same.</summary>
    private static List<Slip> Once(List<Slip> slips, decimal stated)
    {
        var places = new Dictionary<decimal, int>(slips.Count);
        var once = new List<Slip>(slips.Count);
        foreach (Slip slip in slips.Where(slip => slip.Value != stated && slip.Value > 0))
        {
            if (places.TryAdd(slip.Value, once.Count))
            {
                once.Add(slip);
                continue;
            }

            Slip same = once[places[slip.Value]];
            RepairKind kind = slip.Likelihood > same.Likelihood ? slip.Kind : same.Kind;
            once[places[slip.Value]] = same with { Kind = kind, Likelihood = same.Likelihood + slip.Likelihood };
        }

        return once;
    }

    private static void AddWithoutDigit(long digits, int count, int scale, List<Slip> slips)
    {
        for (int i = 0; count > 1 && i < count; i++)
        {
            Add((digits / Power(i + 1) * Power(i)) + (digits % Power(i)), i < scale ? scale - 1 : scale, RepairKind.ExtraDigit, KindShare / count, slips);
        }
    }

    private static void AddWrongDigit(long digits, int count, int scale, List<Slip> slips)
    {
        for (int i = 0; i < count; i++)
        {
            long right = DigitAt(digits, i);
            for (int digit = 0; digit < Radix; digit++)
            {
                if (digit != right && !(digit == 0 && i + 1 == count && count > 1 && i >= scale))
                {
                    Add(digits + ((digit - right) * Power(i)), scale, RepairKind.WrongDigit, KindShare / (9 * count), slips);
                }
            }
        }
    }

    private static void AddWithDigit(long digits, int count, int scale, List<Slip> slips)
    {
        for (int i = 0; i <= count; i++)
        {
            for (int digit = i == count ? 1 : 0; digit < Radix; digit++)
            {
                Add((((digits / Power(i) * Radix) + digit) * Power(i)) + (digits % Power(i)), i < scale ? scale + 1 : scale, RepairKind.MissingDigit, KindShare / (Radix * (count + 1)), slips);
            }
        }
    }

    /// <summary>The mark at any other place, or taken for a mark of thousands: 9,87 and 987 for 98,7; 4956 for 4,956.</summary>
    private static void AddMarks(long digits, int count, int scale, List<Slip> slips)
    {
        for (int other = 0; scale > 0 && other < count; other++)
        {
            if (other != scale)
            {
                Add(digits, other, RepairKind.MisplacedMark, KindShare / count, slips);
            }
        }

        for (int other = 1; scale == 0 && other <= 3 && other < count; other++)
        {
            Add(digits, other, RepairKind.MisplacedMark, ScaleShare / count, slips);
        }
    }

    private static void AddScaled(decimal stated, List<Slip> slips)
    {
        foreach (int factor in Factors)
        {
            slips.Add(new Slip(stated * factor, RepairKind.Scale, ScaleShare / (2 * Factors.Length)));
            slips.Add(new Slip(stated / factor, RepairKind.Scale, ScaleShare / (2 * Factors.Length)));
        }
    }

    private static void Add(long digits, int scale, RepairKind kind, double likelihood, List<Slip> slips) =>
        slips.Add(new Slip(new decimal(unchecked((int)digits), (int)(digits >> 32), 0, false, (byte)scale), kind, likelihood));

    private static bool TryDigits(decimal stated, out long digits, out int count)
    {
        decimal mantissa = stated;
        for (int i = 0; i < stated.Scale; i++)
        {
            mantissa *= Radix;
        }

        bool fits = stated > 0 && mantissa < Power(MostDigits);
        digits = fits ? (long)mantissa : 0;
        count = Math.Max(CountOf(digits), stated.Scale + 1);
        return fits;
    }

    private static int CountOf(long digits)
    {
        int count = 1;
        while (digits >= Radix)
        {
            digits /= Radix;
            count++;
        }

        return count;
    }

    private static long DigitAt(long digits, int place) => digits / Power(place) % Radix;

    private static long Power(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= Radix;
        }

        return power;
    }
}
