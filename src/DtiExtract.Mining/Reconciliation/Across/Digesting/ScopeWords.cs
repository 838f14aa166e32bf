using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Across.Digesting;

/// <summary>Tells from the words of a figure's clause whether it speaks of its whole unit and period.</summary>
internal sealed class ScopeWords
{
    private readonly PhraseSet _parts;
    private readonly PhraseSet _flows;
    private readonly PhraseSet _aboveCommune;
    private readonly PhraseSet _aboveDistrict;
    private readonly ImmutableArray<PhraseSet> _steps;

    /// <summary>Takes the words from the check of series.</summary>
    public ScopeWords(Check check)
    {
        _parts = Set(check, SeriesCheck.PartWords);
        _flows = Set(check, SeriesCheck.FlowWords);
        _aboveCommune = Set(check, SeriesCheck.AboveCommune);
        _aboveDistrict = Set(check, SeriesCheck.AboveDistrict);
        _steps = [.. check.Lists[SeriesCheck.StepWords].Select(word => new PhraseSet([Syllable.Fold(word)]))];
    }

    /// <summary>The scope of a figure.</summary>
    /// <param name="clause">The words of its clause, folded.</param>
    /// <param name="header">The header of its report.</param>
    public FigureScope Of(string clause, ReportHeader header)
    {
        PhraseSet above = header.UnitLevel is null or UnitLevel.Commune ? _aboveCommune : _aboveDistrict;
        if (_parts.IsIn(clause) || above.IsIn(clause) || NamesAnotherYear(clause, header))
        {
            return FigureScope.Open;
        }

        return _flows.IsIn(clause) ? FigureScope.Flow : FigureScope.Whole;
    }

    /// <summary>The steps that the words name, one bit each.</summary>
    public uint StepsOf(string clause)
    {
        uint steps = 0;
        for (int i = 0; i < _steps.Length; i++)
        {
            steps |= _steps[i].IsIn(clause) ? 1u << i : 0;
        }

        return steps;
    }

    /// <summary>Whether a year is named that is none of the period: the figure may be of that year.</summary>
    private static bool NamesAnotherYear(string clause, ReportHeader header)
    {
        const int digits = 4;
        for (int i = 0; i + digits <= clause.Length; i++)
        {
            bool isYear = clause[i] == '2' && clause[i + 1] == '0' && char.IsAsciiDigit(clause[i + 2]) && char.IsAsciiDigit(clause[i + 3])
                && (i == 0 || clause[i - 1] is ' ' or '/' or '-') && (i + digits == clause.Length || clause[i + digits] is ' ' or ',' or ')' or ';' or ':' or '.');
            bool isCount = isYear && i > 0 && clause[i - 1] == ' ' && !clause.AsSpan(0, i).TrimEnd().EndsWith("năm", StringComparison.Ordinal);
            if (isYear && !isCount && !IsOfPeriod((10 * (clause[i + 2] - '0')) + clause[i + 3] - '0' + 2000, header))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfPeriod(int year, ReportHeader header) =>
        header.PeriodStart is not { } start || header.PeriodEnd is not { } end || (year >= start.Year && year <= end.Year);

    private static PhraseSet Set(Check check, string list) => new(check.Lists[list].Select(Syllable.Fold));
}
