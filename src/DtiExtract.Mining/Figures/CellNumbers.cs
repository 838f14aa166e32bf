namespace DtiExtract.Mining.Figures;

/// <summary>Reads cells that hold a number and nothing else, or a ratio and nothing else.</summary>
internal static class CellNumbers
{
    /// <summary>Whether the cell holds numbers and marks only, words of approximation aside.</summary>
    public static bool IsBare(TokenLine line)
    {
        int at = Lead(line);
        int after = Single(line, at) ? at + 1 : at + 3;
        return IsNumber(line, at) && (Single(line, at) || IsNumber(line, at + 2)) && (after == line.Count || (after == line.Count - 1 && line.Is(after, TokenKind.Percent)));
    }

    private static bool IsNumber(TokenLine line, int at) => line.Is(at, TokenKind.Number) && line.NumberAt(at).IsNumber;

    /// <summary>Whether a bare cell is a figure without any head: a percentage or a ratio.</summary>
    public static bool NamesItself(TokenLine line) => line.Is(line.Count - 1, TokenKind.Percent) || !Single(line, Lead(line));

    /// <summary>The figure of a bare cell; null when the marks of its number are muddled.</summary>
    public static FigureDraft? Read(TokenLine line, TableColumn column, CellUnit? rowUnit, NumberHabit habit)
    {
        int at = Lead(line);
        CellUnit? unit = UnitFor(line, column, rowUnit);
        return Single(line, at) ? ReadSingle(line, at, unit, habit) : ReadRatio(line, at, unit, habit);
    }

    /// <summary>Whether the cell is the percentage of the ratio in the cell before it.</summary>
    public static bool TryPercent(TokenLine line, TableColumn column, CellUnit? rowUnit, NumberHabit habit, out decimal percent)
    {
        int at = Lead(line);
        percent = 0;
        if (!IsBare(line) || !Single(line, at) || UnitFor(line, column, rowUnit) is not { IsPercent: true })
        {
            return false;
        }

        percent = habit.Decide(line.NumberAt(at), isPercent: true, isScaled: false);
        return true;
    }

    /// <summary>The ratio with the percentage of the next cell, quoted over both.</summary>
    public static FigureDraft WithPercent(FigureDraft ratio, decimal percent, int end) => new()
    {
        Type = ratio.Type,
        Rule = ratio.Rule,
        First = ratio.First,
        End = ratio.End,
        Span = ratio.Span with { End = end },
        Numerator = ratio.Numerator,
        Denominator = ratio.Denominator,
        Percent = percent,
        Unit = ratio.Unit,
        Units = ratio.Units,
        Approximate = ratio.Approximate,
        Role = ratio.Role,
        Subject = ratio.Subject,
    };

    private static int Lead(TokenLine line)
    {
        int at = line.Match(0, CueSet.Of(Cue.Approximate, Cue.Bound));
        return at == 0 && line.Is(0, TokenKind.Other) ? 1 : at;
    }

    /// <summary>">70%" is "trên 70%"; "≥70%" is "ít nhất 70%", which is exact.</summary>
    private static bool IsApproximate(TokenLine line) => line.Match(0, Cue.Approximate) > 0 || line.TextOf(0) is ">" or "<";

    private static bool Single(TokenLine line, int at) => !line.Is(at + 1, TokenKind.Slash);

    /// <summary>The sign in the cell, then the column's unit, then the row's.</summary>
    private static CellUnit? UnitFor(TokenLine line, TableColumn column, CellUnit? rowUnit) =>
        line.Is(line.Count - 1, TokenKind.Percent) ? new CellUnit(null, default, true, false, 1)
        : column.Unit is { IsPercent: true } ? column.Unit : rowUnit ?? column.Unit;

    private static FigureDraft ReadSingle(TokenLine line, int at, CellUnit? unit, NumberHabit habit)
    {
        decimal value = habit.Decide(line.NumberAt(at), unit is { IsPercent: true }, unit is { IsMoney: true });
        FigureType type = unit switch { { IsPercent: true } => FigureType.Percent, { IsMoney: true } => FigureType.Money, _ => FigureType.Count };
        return new FigureDraft
        {
            Type = type,
            Rule = FigureRules.TableCell,
            First = at,
            End = line.Count,
            Span = new TextSpan(line[at].Start, line[line.Count - 1].End),
            Percent = type == FigureType.Percent ? value : null,
            Value = type == FigureType.Percent ? null : value * (unit?.Factor ?? 1),
            Unit = unit?.Noun,
            Units = unit?.Units ?? default,
            Approximate = IsApproximate(line),
        };
    }

    private static FigureDraft ReadRatio(TokenLine line, int at, CellUnit? unit, NumberHabit habit) => new()
    {
        Type = FigureType.Ratio,
        Rule = FigureRules.TableCell,
        First = at,
        End = line.Count,
        Span = new TextSpan(line[at].Start, line[line.Count - 1].End),
        Numerator = habit.Decide(line.NumberAt(at), isPercent: false, isScaled: false),
        Denominator = habit.Decide(line.NumberAt(at + 2), isPercent: false, isScaled: false),
        Unit = unit is { IsPercent: false } ? unit.Noun : null,
        Units = unit?.Units ?? default,
        Approximate = IsApproximate(line),
    };
}
