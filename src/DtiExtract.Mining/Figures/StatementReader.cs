namespace DtiExtract.Mining.Figures;

/// <summary>Makes figures of the quantities of a line.</summary>
internal sealed class StatementReader
{
    private readonly List<Quantity> _quantities;
    private readonly List<FigureDraft> _drafts;
    private readonly TokenLine _line;

    private StatementReader(TokenLine line, List<Quantity> quantities, List<FigureDraft> drafts)
    {
        _line = line;
        _quantities = quantities;
        _drafts = drafts;
    }

    /// <summary>Adds the figures that the quantities of the line state to <paramref name="drafts"/>, in the order of the line.</summary>
    public static void Read(TokenLine line, List<Quantity> quantities, List<FigureDraft> drafts)
    {
        var reader = new StatementReader(line, quantities, drafts);
        int at = 0;
        while (at < quantities.Count)
        {
            at += reader.ReadAt(at);
        }
    }

    private Quantity? At(int index) => index < _quantities.Count ? _quantities[index] : null;

    /// <summary>Reads the statement that begins with a quantity.</summary>
    /// <returns>How many quantities it took.</returns>
    private int ReadAt(int at)
    {
        Quantity quantity = _quantities[at];
        int used = PercentBeforeRatio(at);
        used = used > 0 ? used : Pair(at);
        used = used > 0 ? used : RateOfLongNoun(at);
        used = used > 0 ? used : TotalAndPart(at);
        return used > 0 ? used : Single(at, quantity);
    }

    /// <summary>"96,6% (512/530 hồ sơ)".</summary>
    private int PercentBeforeRatio(int at)
    {
        Quantity percent = _quantities[at];
        if (percent.Kind != QuantityKind.Percent || At(at + 1) is not { } part || At(at + 2) is not { } whole)
        {
            return 0;
        }

        bool enclosed = _line.Is(percent.End, TokenKind.Open) && part.Lead <= percent.End + 2 && IsOver(part, whole, out _);
        if (!enclosed || !Arithmetic.IsNear(part.Value, whole.Value, percent.Value, points: 1))
        {
            return 0;
        }

        Add(RatioOf(part, whole, percent, FigureRules.PercentBeforeRatio, percent.First, whole.End));
        return 3;
    }

    /// <summary>Two quantities with a slash or "trên tổng số" between them: a ratio, a rate, or two counts side by side.</summary>
    private int Pair(int at)
    {
        Quantity part = _quantities[at];
        if (At(at + 1) is not { } whole || !IsOver(part, whole, out bool slash))
        {
            return 0;
        }

        if (part.Kind == QuantityKind.Money)
        {
            Add(MoneyOf(part));
            Add(MoneyOf(whole, isPlan: true));
            return 2;
        }

        if (slash && Ratios.AreSideBySide(_line, part, whole))
        {
            Add(CountOf(part, null, FigureRules.Count));
            return 1;
        }

        if (slash && Ratios.IsRate(part, whole))
        {
            Add(CountOf(part with { End = whole.End }, null, FigureRules.Rate, unitEnd: part.End));
            return 2;
        }

        (part, whole) = Ratios.Settle(part, whole, At(at + 2));
        Quantity? percent = PercentTail.OfRatio(_line, whole.End, part.Value, whole.Value, At(at + 2));
        string rule = slash ? FigureRules.SlashRatio : FigureRules.RatioInWords;
        Add(RatioOf(part, whole, percent, rule, part.First, percent?.End ?? whole.End));
        return percent is null ? 2 : 3;
    }

    /// <summary>"17,7 thuê bao cố định đang dùng/100 dân": the noun of a rate may be longer than any list knows; without a number before it ("Doanh nghiệp số/1.000 dân") it is a name.</summary>
    private int RateOfLongNoun(int at)
    {
        Quantity first = _quantities[at];
        if (Ratios.IsBaseOfRate(_line, first))
        {
            return 1;
        }

        if (first.Kind != QuantityKind.Count || At(at + 1) is not { } second || !Ratios.IsBaseOfRate(_line, second) || !Ratios.AreWordsOnly(_line, first.End, second.First - 1))
        {
            return 0;
        }

        Add(CountOf(first with { End = second.End }, null, FigureRules.Rate, unitEnd: first.End));
        return 2;
    }

    /// <summary>Whether the second quantity is what the first is set over.</summary>
    private bool IsOver(Quantity part, Quantity whole, out bool slash)
    {
        slash = false;
        bool sameSort = (part.MayBeCount && whole.MayBeCount) || (part.Kind == QuantityKind.Money && whole.Kind == QuantityKind.Money);
        if (!sameSort)
        {
            return false;
        }

        slash = _line.Is(part.End, TokenKind.Slash) && whole.Lead - _line.Match(part.End + 1, Cue.Total) == part.End + 1;
        return slash || Ratios.IsOutOf(_line, part, whole);
    }

    /// <summary>Total, part and percentage of one sentence, in either order of total and part.</summary>
    private int TotalAndPart(int at)
    {
        if (At(at + 1) is not { } second || At(at + 2) is not { } third || !Ratios.MayBeTotalAndPart(_line, _quantities[at], second))
        {
            return 0;
        }

        Quantity first = _quantities[at];
        Quantity? percent = PercentTail.OfPart(_line, second.End, third);
        if (percent is null || Ratios.HasFurtherShare(_line, _quantities, at))
        {
            return 0;
        }

        (Quantity Part, Quantity Whole)? pair = Ratios.TotalAndPart(_line, first, second, percent);
        if (pair is not { } found)
        {
            return 0;
        }

        Add(RatioOf(found.Part, found.Whole, percent, FigureRules.TotalAndPart, first.First, percent.End));
        return 3;
    }

    private int Single(int at, Quantity quantity)
    {
        switch (quantity.Kind)
        {
            case QuantityKind.Percent:
                Add(PercentOf(quantity));
                return 1;
            case QuantityKind.Money:
                Add(MoneyOf(quantity));
                return 1;
            case QuantityKind.Bare when !StatedNumbers.IsStated(_line, quantity, PercentTail.OfCount(_line, quantity.End, At(at + 1))):
                return 1;
        }

        Quantity? percent = quantity.Range is null ? PercentTail.OfCount(_line, quantity.End, At(at + 1)) : null;
        string rule = percent is not null ? FigureRules.CountWithPercent : quantity.Kind == QuantityKind.Bare ? FigureRules.StatedNumber : FigureRules.Count;
        Add(CountOf(quantity, percent, rule));
        return percent is null ? 1 : 2;
    }

    private void Add(FigureDraft draft) => _drafts.Add(draft);

    private FigureDraft RatioOf(Quantity part, Quantity whole, Quantity? percent, string rule, int first, int end)
    {
        Quantity named = whole.HasUnit || !part.HasUnit ? whole : part;
        return new FigureDraft
        {
            Type = FigureType.Ratio,
            Rule = rule,
            First = first,
            End = end,
            PartToken = part.First > first ? part.First : null,
            Span = SpanOf(first, end),
            Numerator = part.Value,
            Denominator = whole.Value,
            Percent = percent?.Value,
            Unit = UnitOf(named),
            Units = named.Units,
            Approximate = part.Approximate || percent is { Approximate: true },
        };
    }

    private FigureDraft PercentOf(Quantity quantity) => new()
    {
        Type = FigureType.Percent,
        Rule = FigureRules.Percent,
        First = quantity.First,
        End = quantity.End,
        Span = SpanOf(quantity.First, quantity.End),
        Percent = quantity.Range is null ? quantity.Value : null,
        Range = quantity.Range,
        Approximate = quantity.Approximate,
    };

    private FigureDraft MoneyOf(Quantity quantity, bool isPlan = false) => new()
    {
        Type = FigureType.Money,
        Rule = FigureRules.Money,
        First = quantity.First,
        End = quantity.End,
        Span = SpanOf(quantity.First, quantity.End),
        Value = quantity.Range is null ? quantity.Value : null,
        Range = quantity.Range,
        Unit = "đồng",
        IsPlan = isPlan,
        Approximate = quantity.Approximate,
    };

    private FigureDraft CountOf(Quantity quantity, Quantity? percent, string rule, int? unitEnd = null)
    {
        int end = percent?.End ?? Ratios.EndOfRate(_line, quantity.End);
        rule = end > quantity.End && percent is null ? FigureRules.Rate : rule;
        CueSet units = quantity.Units;
        (int First, int End) noun = quantity.HasUnit ? (quantity.NumberEnd, unitEnd ?? quantity.End) : StatedNumbers.LabelUnit(_line, quantity.First, out units);
        return new FigureDraft
        {
            Type = FigureType.Count,
            Rule = rule,
            First = quantity.First,
            End = end,
            Span = SpanOf(quantity.First, end),
            Value = quantity.Range is null ? quantity.Value : null,
            Range = quantity.Range,
            Percent = percent?.Value,
            Unit = noun.End > noun.First ? _line.TextOf(noun.First, noun.End) : null,
            Units = units,
            Approximate = quantity.Approximate || percent is { Approximate: true },
        };
    }

    private TextSpan SpanOf(int first, int end) => new(_line[first].Start, _line[end - 1].End);

    private string? UnitOf(Quantity quantity) => quantity.HasUnit ? _line.TextOf(quantity.NumberEnd, quantity.End) : null;
}
