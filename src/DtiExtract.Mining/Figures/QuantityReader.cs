namespace DtiExtract.Mining.Figures;

/// <summary>Reads the quantities of a line: numbers with their scale and unit, those that are no figures left out.</summary>
/// <param name="habit">How the document uses its marks.</param>
internal sealed class QuantityReader(NumberHabit habit)
{
    private const int MostGroups = 4;
    private const int PlacedReach = 10;

    private static readonly CueSet Scales = CueSet.Of(Cue.Thousand, Cue.Million, Cue.Billion);

    // A scale is none where it begins a longer word: "tỷ lệ" is no billion.
    private static readonly CueSet ScalesAndLinks = Scales | CueSet.Of(Cue.Link, Cue.ShareLink, Cue.Share);

    /// <summary>The quantities of the line, in its order, as many as a report may have at the most.</summary>
    public void Read(TokenLine line, List<Quantity> quantities)
    {
        quantities.Clear();
        int at = 0;
        while (at < line.Count && quantities.Count < FigureExtractor.MostFigures)
        {
            if (line.Is(at, TokenKind.Number))
            {
                int end = NotFigures.Match(line, at);
                if (end == 0)
                {
                    Quantity quantity = ReadNumber(line, at);
                    quantities.Add(quantity);
                    end = quantity.End;
                }

                at = Math.Max(end, at + 1);
            }
            else
            {
                at = ReadNumberWord(line, at, quantities);
            }
        }
    }

    /// <summary>"ba xã": a number word counts before a noun that a list holds, unless a name comes before it ("thứ ba").</summary>
    private static int ReadNumberWord(TokenLine line, int at, List<Quantity> quantities)
    {
        if (!line.Is(at, TokenKind.Word) || NumberWords.ValueOf(line.TextOf(at)) is not int value)
        {
            return at + 1;
        }

        int length = line.Match(at + 1, CueSet.Units, out CueSet units);
        bool properName = line.IsCapitalised(at) && line.IsCapitalised(at + 1);
        bool setPhrase = length == line.Match(at + 1, Cue.SetPhrase);
        int before = line.MatchBefore(at, CueSet.Of(Cue.LevelBefore, Cue.RankBefore, Cue.Duration, Cue.NameBefore));
        bool name = before > 0 && before == line.MatchBefore(at, CueSet.All);
        if (length == 0 || setPhrase || name || properName || (units.Has(Cue.UnitTasks) && PointsAtText(line, at + 1 + length)) || NumberWords.ValueOf(line.TextOf(at - 1)) is not null)
        {
            return at + 1;
        }

        quantities.Add(new Quantity
        {
            Kind = QuantityKind.Count,
            First = at,
            Lead = at,
            NumberEnd = at + 1,
            End = at + 1 + length,
            Value = value,
            Units = units,
        });
        return at + 1 + length;
    }

    /// <summary>"theo tám nội dung dưới đây": what is counted is the text itself, not the world.</summary>
    private static bool PointsAtText(TokenLine line, int at) =>
        line.TextOf(at) is "sau" or "dưới" or "trên" or "nêu" && (!line.Is(at + 1, TokenKind.Word) || line.TextOf(at + 1) is "đây" or "trên" or "dưới");

    private Quantity ReadNumber(TokenLine line, int at)
    {
        int last = SpacedGroups(line, at);
        return ReadRange(line, at, last) ?? ReadSingle(line, at, last);
    }

    private Quantity ReadSingle(TokenLine line, int at, int last)
    {
        (int lead, bool approximate) = Approximation(line, at);
        int end = last + 1;
        int percent = PercentSign(line, end);
        if (percent > 0)
        {
            return new Quantity
            {
                Kind = QuantityKind.Percent,
                First = at,
                Lead = lead,
                NumberEnd = end + percent,
                End = end + percent,
                Value = habit.Decide(line.NumberAt(at), isPercent: true, isScaled: false),
                Approximate = approximate,
            };
        }

        decimal value = Scaled(line, at, ref end, out decimal? other, out bool scaled);
        int numberEnd = end;
        (QuantityKind kind, CueSet units) = UnitAt(line, ref end, scaled);
        return new Quantity
        {
            Kind = kind,
            First = at,
            Lead = lead,
            NumberEnd = kind == QuantityKind.Money ? end : numberEnd,
            End = end,
            Value = value,
            OtherValue = other,
            Units = units,
            Approximate = approximate,
        };
    }

    /// <summary>"5-7 thành viên", "40% - 50%", "từ 5 đến 7": two bounds of one quantity; the second is read like any number.</summary>
    private Quantity? ReadRange(TokenLine line, int at, int last)
    {
        int after = last + 1 + PercentSign(line, last + 1);
        bool dash = line.Is(after, TokenKind.Dash) && line.Is(after + 1, TokenKind.Number);
        bool words = line.TextOf(at - 1) is "từ" or "Từ" && line.TextOf(after) is "đến" && line.Is(after + 1, TokenKind.Number);
        if ((!dash && !words) || NotFigures.Match(line, after + 1) > 0)
        {
            return null;
        }

        int second = after + 1;
        Quantity high = ReadSingle(line, second, SpacedGroups(line, second));
        bool sameKind = after == last + 1 || high.Kind == QuantityKind.Percent;
        WrittenNumber low = line.NumberAt(at);
        decimal lowValue = high.Kind == QuantityKind.Money ? LikeHigh(line, at, second, high) : habit.Decide(low, high.Kind == QuantityKind.Percent, isScaled: false);
        if (!sameKind || high.Kind == QuantityKind.Bare || lowValue >= high.Value)
        {
            return null;
        }

        (int lead, bool approximate) = Approximation(line, at);
        return high with { First = at, Lead = lead, Value = high.Value, Range = new ValueRange(lowValue, high.Value), Approximate = approximate };
    }

    /// <summary>The lower bound of money takes the scale of the upper one: "180-220 triệu đồng".</summary>
    private decimal LikeHigh(TokenLine line, int at, int second, Quantity high)
    {
        decimal written = habit.Decide(line.NumberAt(second), isPercent: false, isScaled: true);
        return written == 0 ? 0 : habit.Decide(line.NumberAt(at), isPercent: false, isScaled: true) * (high.Value / written);
    }

    /// <summary>The last token of a number whose thousands are set apart by spaces ("2 118 người"); the token itself otherwise.</summary>
    private static int SpacedGroups(TokenLine line, int at)
    {
        int last = at;
        if (line.NumberAt(at) is not { IsPlain: true, Digits: <= 3, LeadingZero: false } || line.Is(at - 1, TokenKind.Cell))
        {
            return last;
        }

        while (last - at < MostGroups && line[last + 1] is { Kind: TokenKind.Number, Spaced: true } && line.NumberAt(last + 1) is { IsPlain: true, Digits: 3 })
        {
            last++;
        }

        bool counted = PercentSign(line, last + 1) > 0 || line.Is(last + 1, TokenKind.Slash) || line.Match(last + 1, CueSet.Units | CueSet.Of(Cue.Currency)) > 0;
        return counted ? last : at;
    }

    private static int PercentSign(TokenLine line, int at) => line.Is(at, TokenKind.Percent) ? 1 : line.Match(at, Cue.PercentWord);

    private static (int Lead, bool Approximate) Approximation(TokenLine line, int at)
    {
        int lead = at;
        bool approximate = false;
        while (line.MatchBefore(lead, CueSet.Of(Cue.Approximate, Cue.Bound)) is int length and > 0 && length == line.MatchBefore(lead, CueSet.All))
        {
            approximate |= line.Match(lead - length, Cue.Approximate) > 0 && !SaysWhere(line, lead - length, at);
            lead -= length;
        }

        return (lead, approximate);
    }

    /// <summary>"cài phần mềm trên 20 máy": behind a verb and its object "trên" says on what; behind the verb alone ("lắp trên 20 máy") it may say so of machines only.</summary>
    private static bool SaysWhere(TokenLine line, int at, int number)
    {
        if (line.TextOf(at) is not "trên" || at + 1 != number)
        {
            return false;
        }

        int next = number + 1;
        bool ratio = line.Is(next, TokenKind.Slash) && line.Is(next + 1, TokenKind.Number);
        line.Match(ratio ? next + 2 : next, CueSet.Units, out CueSet units);
        int noun = line.MatchBefore(at, CueSet.Units);
        if (noun > 0 && line.Is(at - noun - 1, TokenKind.Number))
        {
            // "45 nhiệm vụ trên 06 lĩnh vực".
            return true;
        }

        for (int i = at - 1; i >= Math.Max(line.SentenceStart(at), at - PlacedReach) && line.Is(i, TokenKind.Word); i--)
        {
            int length = line.Match(i, Cue.Placed);
            if (length > 0 && i + length <= at)
            {
                return ratio || units.Has(Cue.UnitAmounts) || (units.Has(Cue.UnitDevices) && (i + length < at || line.TextOf(i) is "cài" or "mã" or "vi"));
            }
        }

        return false;
    }

    /// <summary>The number with the scales that follow: "41,6 ngàn", "9 tỷ 310 triệu 845 nghìn".</summary>
    private decimal Scaled(TokenLine line, int at, ref int end, out decimal? other, out bool scaled)
    {
        WrittenNumber written = line.NumberAt(at);
        other = null;
        scaled = Factor(line, end, out decimal factor, out int length);
        if (!scaled)
        {
            if (end > at + 1)
            {
                return GroupedValue(line, at, end);
            }

            decimal plain = habit.Decide(written, isPercent: false, isScaled: line.Match(end, CueSet.Of(Cue.UnitAmounts, Cue.Currency)) > 0);
            other = written.IsAmbiguous ? (plain == written.AsGrouped ? written.AsDecimal : written.AsGrouped) : null;
            return plain;
        }

        decimal value = habit.Decide(written, isPercent: false, isScaled: true) * factor;
        end += length;
        while (line.Is(end, TokenKind.Number) && Factor(line, end + 1, out decimal smaller, out length) && smaller < factor)
        {
            value += habit.Decide(line.NumberAt(end), isPercent: false, isScaled: true) * smaller;
            factor = smaller;
            end += 1 + length;
        }

        return value;
    }

    private static decimal GroupedValue(TokenLine line, int at, int end)
    {
        decimal value = 0;
        for (int i = at; i < end; i++)
        {
            value = (value * 1000) + line.PlainAt(i);
        }

        return value;
    }

    private static bool Factor(TokenLine line, int at, out decimal factor, out int length)
    {
        length = line.Match(at, ScalesAndLinks, out CueSet found);
        factor = found.Has(Cue.Billion) ? 1_000_000_000m : found.Has(Cue.Million) ? 1_000_000m : 1_000m;
        return length > 0 && found.Meets(Scales);
    }

    /// <summary>What follows the number and its scale; <paramref name="end"/> is moved behind it.</summary>
    private static (QuantityKind Kind, CueSet Units) UnitAt(TokenLine line, ref int end, bool scaled)
    {
        int unit = UnitPhrases.Length(line, end, out CueSet units);
        int currency = line.Match(end, Cue.Currency);
        bool scaledMoney = scaled && units.Bits == 0 && line.MatchBefore(end, CueSet.Of(Cue.Million, Cue.Billion)) > 0;
        if (currency > 0 && currency >= line.Match(end, CueSet.Units))
        {
            end = PerUnit(line, end + currency);
            return (QuantityKind.Money, default);
        }

        if (unit == 0 || (scaledMoney && line.Match(end, CueSet.Units) == 0))
        {
            return (scaledMoney ? QuantityKind.Money : QuantityKind.Bare, default);
        }

        end += unit;
        return (QuantityKind.Count, units);
    }

    /// <summary>"/người/năm" after an amount belongs to its quote.</summary>
    private static int PerUnit(TokenLine line, int end)
    {
        while (line.Is(end, TokenKind.Slash) && line.Is(end + 1, TokenKind.Word))
        {
            end += 1 + Math.Max(1, line.Match(end + 1, CueSet.Units | CueSet.Of(Cue.Duration, Cue.Measure)));
        }

        return end;
    }
}
