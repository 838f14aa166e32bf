using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Finds the period of a report: in its title, else in the closing sentence, else in the first blocks of the body.</summary>
/// <param name="cues">The words after which a year is no period.</param>
internal sealed class PeriodReader(OutlineCues cues)
{
    /// <summary>The period, or null when the report does not tell.</summary>
    /// <param name="text">The report.</param>
    /// <param name="zones">Its parts.</param>
    /// <param name="year">The year of the document, for a period that does not state its own.</param>
    public Period? Read(NormalText text, HeaderZones zones, int? year)
    {
        string title = Line(text, zones.Title);
        string closing = Line(text, zones.Closing);
        string opening = Line(text, zones.Opening);
        int? stated = FirstYear(title) ?? FirstYear(closing) ?? year ?? FirstYear(opening);
        return InTitle(title, stated) ?? InTitle(closing, stated) ?? InOpening(opening);
    }

    /// <summary>The period that words by themselves name, or null when they name none.</summary>
    public Period? Read(string words) => InTitle(words, FirstYear(words));

    private static string Line(NormalText text, TextSpan span) => span.Slice(text.Text).Replace('\n', ' ').Replace('*', ' ');

    private int? FirstYear(string line) => Find(line).Find(period => period.HasYear)?.LastYear;

    /// <summary>
    /// The first period; a part of its year that follows is meant more exactly ("kế hoạch năm 2024, 6 tháng đầu năm"), and a range from day to day gives its days
    /// ("năm 2024 (từ ngày 15/12/2023 đến ngày 14/12/2024)"). What follows words of planning is ahead.
    /// </summary>
    private Period? InTitle(string line, int? year)
    {
        List<StatedPeriod> found = Find(line);
        if (found.Count == 0 || found[0].In(line, NextYear(found) ?? year) is not { } first)
        {
            return null;
        }

        string folded = Syllable.Fold(line);
        for (int i = 1; i < found.Count && !cues.PeriodPlanWords.IsIn(folded.AsSpan(found[i - 1].Span.End, found[i].Span.Start - found[i - 1].Span.End)); i++)
        {
            Period? next = found[i].In(line, first.Start.Year);
            if (next is not null && found[i].Form == PeriodForm.Range)
            {
                return first with { Start = next.Start, End = next.End };
            }

            if (next is not null && next.Start >= first.Start && next.End <= first.End && found[i].Form != found[0].Form && found[0].Form is PeriodForm.Year or PeriodForm.Stage)
            {
                return next;
            }
        }

        return first;
    }

    /// <summary>"6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2022": the year stands with the next period.</summary>
    private static int? NextYear(List<StatedPeriod> found) =>
        found.Find(period => period is { HasYear: true, Form: PeriodForm.Year or PeriodForm.PartOfYear or PeriodForm.Month })?.LastYear;

    /// <summary>In running text a year alone is weak, a month alone is mostly a date: any other form comes first, then a year after "báo cáo".</summary>
    private Period? InOpening(string line)
    {
        List<StatedPeriod> found = Find(line);
        found.RemoveAll(period => !period.HasYear || period.Form is PeriodForm.Month or PeriodForm.Stage);
        int report = cues.ReportTitles.IndexIn(Syllable.Fold(line));
        StatedPeriod? best = found.Find(period => period.Form != PeriodForm.Year)
            ?? found.Find(period => report >= 0 && period.Span.Start > report)
            ?? found.FirstOrDefault();
        return best?.In(line, year: null);
    }

    private List<StatedPeriod> Find(string line)
    {
        string folded = Syllable.Fold(line);
        List<StatedPeriod> found = PeriodScanner.Scan(folded);
        found.RemoveAll(period => period.Form is PeriodForm.Year or PeriodForm.Month && cues.NoPeriodAfter.Ends(folded.AsSpan(0, period.Span.Start)));
        return found;
    }
}
