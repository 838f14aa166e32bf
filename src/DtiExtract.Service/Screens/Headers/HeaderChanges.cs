using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Outline.Headers;
using DtiExtract.Mining.Rules;

namespace DtiExtract.Service.Screens.Headers;

/// <summary>Tells what a person changed of a header, as the fields of a correction.</summary>
/// <param name="rules">The rules, with the words for periods.</param>
internal sealed class HeaderChanges(MiningRules rules)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] DayFormats = [DayFormat, "d/M/yyyy"];

    private static readonly Wording NotADay = new("Ngày không hợp lệ; viết như 31/12/2024.", "That is no date; write 31/12/2024.");

    private readonly PeriodWords _periods = new(rules.Outline);

    /// <summary>The fields that changed; none where the person left all as it was.</summary>
    /// <param name="header">The header in force.</param>
    /// <param name="form">The header as the person left it.</param>
    /// <param name="changes">The fields with their new values.</param>
    /// <param name="mistake">What can't be understood.</param>
    public bool TryTell(ReportHeader header, HeaderForm form, out ImmutableSortedDictionary<string, string?> changes, [NotNullWhen(false)] out HeaderMistake? mistake)
    {
        ImmutableSortedDictionary<string, string?>.Builder told = ImmutableSortedDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        TellUnit(header, form, told);
        AddIfChanged(told, "documentNumber", header.DocumentNumber, form.DocumentNumber);
        AddIfChanged(told, "criterionSet", header.CriterionSet, form.CriterionSet);
        mistake = TellPeriod(header, form, told) ?? TellDay(header, form, told);
        changes = told.ToImmutable();
        return mistake is null;
    }

    /// <summary>A unit that was chosen is told by its code, from which all else of it follows; one that was typed, by its names.</summary>
    private static void TellUnit(ReportHeader header, HeaderForm form, ImmutableSortedDictionary<string, string?>.Builder told)
    {
        if (Clean(form.UnitCode) is { } code && code != header.UnitCode)
        {
            told["unitCode"] = code;
            return;
        }

        AddIfChanged(told, "unit", header.Unit, form.Unit);
        AddIfChanged(told, "parent", header.Parent, form.Parent);
        AddIfChanged(told, "province", header.Province, form.Province);
    }

    private HeaderMistake? TellPeriod(ReportHeader header, HeaderForm form, ImmutableSortedDictionary<string, string?>.Builder told)
    {
        string? words = Clean(form.Period);
        if (form.Period is null || (words == header.Period && header.PeriodEnd is not null))
        {
            return null;
        }

        DateOnly? start = null;
        DateOnly? end = null;
        if (words is not null)
        {
            if (!_periods.TryRead(words, out DateOnly first, out DateOnly last))
            {
                return new HeaderMistake(HeaderField.Period, NotAPeriod(words));
            }

            (start, end) = (first, last);
        }

        AddIfChanged(told, "period", header.Period, form.Period);
        AddIfChanged(told, "periodStart", Written(header.PeriodStart), Written(start) ?? string.Empty);
        AddIfChanged(told, "periodEnd", Written(header.PeriodEnd), Written(end) ?? string.Empty);
        return null;
    }

    private static HeaderMistake? TellDay(ReportHeader header, HeaderForm form, ImmutableSortedDictionary<string, string?>.Builder told)
    {
        DateOnly day = default;
        if (Clean(form.SignedOn) is { } written && !DateOnly.TryParseExact(written, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return new HeaderMistake(HeaderField.SignedOn, NotADay);
        }

        AddIfChanged(told, "signedOn", Written(header.SignedOn), form.SignedOn is null ? null : day == default ? string.Empty : Written(day));
        return null;
    }

    /// <summary>What was not shown was not changed.</summary>
    private static void AddIfChanged(ImmutableSortedDictionary<string, string?>.Builder told, string field, string? before, string? after)
    {
        if (after is not null && Clean(after) != before)
        {
            told[field] = Clean(after);
        }
    }

    private static string? Clean(string? text) => text is not null && OneLine.Of(text) is { Length: > 0 } line ? line : null;

    private static string? Written(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static Wording NotAPeriod(string words) => new(
        $"Chưa hiểu kỳ “{words}”; viết như: năm 2024; 6 tháng đầu năm 2024; quý I năm 2025; từ ngày 15/12/2023 đến ngày 14/12/2024.",
        $"“{words}” is no period; write such as: năm 2024; 6 tháng đầu năm 2024; quý I năm 2025; từ ngày 15/12/2023 đến ngày 14/12/2024.");
}
