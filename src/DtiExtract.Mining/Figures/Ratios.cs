namespace DtiExtract.Mining.Figures;

/// <summary>Tells ratios from rates, from counts side by side, and from numbers that merely follow each other (reference, sections 2.1, 2.2 and 2.10).</summary>
internal static class Ratios
{
    private const int OutOfReach = 24;
    private const int SlipInPoints = 5;
    private const int MostShares = 20;
    private const int TotalReach = 60;

    private const int LongestNoun = 6;
    private const int LongestFraction = 3;

    private static readonly CueSet RateUnits = CueSet.Of(Cue.UnitPeople, Cue.UnitHouseholds);
    private static readonly CueSet Things = CueSet.Of(Cue.UnitPeople, Cue.UnitHouseholds, Cue.UnitDossiers, Cue.UnitDocuments);
    private static readonly decimal[] RateBases = [1, 100, 1_000, 10_000, 100_000];

    /// <summary>"48 trên tổng số 51", "512 hồ sơ trực tuyến, trong tổng 530", "48 trên 51". The words of a total tell it even when the part is larger: then a number is wrong.</summary>
    public static bool IsOutOf(TokenLine line, Quantity part, Quantity whole)
    {
        if (whole.First - part.End > OutOfReach || line.SentenceEnd(part.End) < whole.First)
        {
            return false;
        }

        if (line.TextOf(part.End) is "trên" && whole.First == part.End + 1)
        {
            return part.Value <= whole.Value;
        }

        int length = line.MatchBefore(whole.Lead, Cue.OutOf);
        return length > 0 && whole.Lead - length >= part.End;
    }

    /// <summary>"21 lớp/6.400 người", "37 hộ/142 khẩu": gatherings and their members are two counts.</summary>
    public static bool AreSideBySide(TokenLine line, Quantity left, Quantity right) =>
        left.HasUnit && right.HasUnit && line.Match(left.NumberEnd, Cue.Gathering) > 0 && line.Match(right.NumberEnd, Cue.Member) > 0
        && line[left.NumberEnd].Word != line[right.NumberEnd].Word;

    /// <summary>"84 thuê bao/100 dân", "01 máy tính/01 cán bộ", "420 máy/12 xã": one thing for so many of another.</summary>
    public static bool IsRate(Quantity left, Quantity right) =>
        left.HasUnit && right.HasUnit && !left.Units.Meets(right.Units) && (RateBases.Contains(right.Value) || left.Value > right.Value);

    /// <summary>Whether the quantity is the "100 dân" of so many things for a hundred people: a round number behind the slash of a word.</summary>
    public static bool IsBaseOfRate(TokenLine line, Quantity quantity) =>
        quantity.HasUnit && quantity.Value > 1 && RateBases.Contains(quantity.Value) && quantity.Units.Meets(RateUnits)
        && line.Is(quantity.First - 1, TokenKind.Slash) && line.IsGlued(quantity.First, TokenKind.Number) && line.Is(quantity.First - 2, TokenKind.Word);

    /// <summary>Whether only words stand between two tokens, and not many.</summary>
    public static bool AreWordsOnly(TokenLine line, int from, int to)
    {
        int at = from;
        while (at < to && at - from < LongestNoun && line.Is(at, TokenKind.Word))
        {
            at++;
        }

        return at == to;
    }

    /// <summary>Where the quote of "3 lần/tuần" or "12 thôn/bản" ends: a slash and a word belong to the unit.</summary>
    public static int EndOfRate(TokenLine line, int end) =>
        line.IsGlued(end, TokenKind.Slash) && (line.IsGlued(end + 1, TokenKind.Word) || line.IsGlued(end + 1, TokenKind.Code))
            ? end + 1 + Math.Max(1, line.Match(end + 1, CueSet.Units | CueSet.Of(Cue.Duration, Cue.Measure)))
            : end;

    /// <summary>Where the marks of a number allow two values, takes those that give the percentage stated with the ratio.</summary>
    public static (Quantity Part, Quantity Whole) Settle(Quantity part, Quantity whole, Quantity? percent)
    {
        if (percent is not { Kind: QuantityKind.Percent } || (part.OtherValue is null && whole.OtherValue is null) || Arithmetic.Agrees(part.Value, whole.Value, percent.Value))
        {
            return (part, whole);
        }

        bool isOfThings = part.Units.Meets(Things) || whole.Units.Meets(Things);
        foreach (decimal numerator in Values(part, isOfThings))
        {
            foreach (decimal denominator in Values(whole, isOfThings))
            {
                if (Arithmetic.Agrees(numerator, denominator, percent.Value))
                {
                    return (part with { Value = numerator }, whole with { Value = denominator });
                }
            }
        }

        return (part, whole);
    }

    /// <summary>Whether two counts of one sentence can be a total and its part at all.</summary>
    public static bool MayBeTotalAndPart(TokenLine line, Quantity first, Quantity second) =>
        first.MayBeCount && second.MayBeCount && line.SentenceEnd(first.First) > second.First;

    /// <summary>Whether a further part with a percentage of the same total follows: then the parts are counts of their own.</summary>
    public static bool HasFurtherShare(TokenLine line, List<Quantity> quantities, int at)
    {
        for (int i = at + 3; i + 1 < Math.Min(quantities.Count, at + MostShares) && line.SentenceEnd(quantities[at].First) > quantities[i + 1].First; i++)
        {
            bool share = quantities[i].MayBeCount && quantities[i + 1].Kind == QuantityKind.Percent && quantities[i + 1].First - quantities[i].End < 6;
            if (share && Arithmetic.Agrees(quantities[i].Value, quantities[at].Value, quantities[i + 1].Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which of two counts is the part and which the whole, by the percentage; by the word "tổng" where the percentage is a slip. Null when neither.</summary>
    public static (Quantity Part, Quantity Whole)? TotalAndPart(TokenLine line, Quantity first, Quantity second, Quantity percent)
    {
        bool telling = percent.Value.Scale > 0 || SameSort(first, second);
        if (telling && second.Value <= first.Value && Arithmetic.Agrees(second.Value, first.Value, percent.Value))
        {
            return (second, first);
        }

        bool totalLater = HasTotalWord(line, second, first.End);
        if (totalLater && first.Value <= second.Value && Arithmetic.Agrees(first.Value, second.Value, percent.Value))
        {
            return (first, second);
        }

        bool sameSort = first.Units.Meets(second.Units) && line[first.NumberEnd].Word == line[second.NumberEnd].Word;
        bool slip = (sameSort || HasTotalWord(line, first, 0)) && second.Value <= first.Value && Arithmetic.IsNear(second.Value, first.Value, percent.Value, SlipInPoints);
        return slip ? (second, first) : null;
    }

    /// <summary>Whether nothing in the units keeps one count from being part of the other.</summary>
    private static bool SameSort(Quantity first, Quantity second) =>
        first.Units.Meets(second.Units) || !first.HasUnit || !second.HasUnit || first.Units.Bits == 0 || second.Units.Bits == 0;

    /// <summary>The values that the marks allow; people, dossiers and documents come in no fractions.</summary>
    private static IEnumerable<decimal> Values(Quantity quantity, bool isOfThings) =>
        quantity.OtherValue is { } other && (decimal.IsInteger(other) || (!isOfThings && other.Scale <= LongestFraction)) ? [quantity.Value, other] : [quantity.Value];

    /// <summary>Whether "tổng", "tổng số" stands in the clause before the quantity.</summary>
    private static bool HasTotalWord(TokenLine line, Quantity quantity, int from)
    {
        for (int i = quantity.First - 1; i >= Math.Max(from, quantity.First - TotalReach) && !line.Is(i, TokenKind.Stop) && !line.Is(i, TokenKind.Semicolon); i--)
        {
            if (line.Match(i, Cue.Total) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
