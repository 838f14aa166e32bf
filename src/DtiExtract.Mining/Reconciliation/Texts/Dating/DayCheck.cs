using System.Collections.Immutable;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Finds days that there are not, and days after the report's own that it speaks of as past.</summary>
/// <param name="rules">The rules.</param>
internal sealed class DayCheck(CheckRules rules)
{
    private const string Impossible = "day-impossible";
    private const string DocumentAfter = "document-after-report";
    private const string EventAfter = "event-after-report";
    private const string OtherYear = "year-of-number";
    private const string Ahead = "ahead";
    private const string Done = "done";
    private const string DayWord = "ngày ";

    private readonly PhraseSet _documentsAhead = TextPlaces.Phrases(rules[DocumentAfter], Ahead);
    private readonly PhraseSet _eventsAhead = TextPlaces.Phrases(rules[EventAfter], Ahead);
    private readonly PhraseSet _done = TextPlaces.Phrases(rules[EventAfter], Done);

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(Impossible, FindingType.ImplausibleDate, "quote"),
        new(DocumentAfter, FindingType.ImplausibleDate, "quote", "date", "signed") { Lists = [Ahead] },
        new(EventAfter, FindingType.ImplausibleDate, "quote", "date", "signed") { Lists = [Ahead, Done] },
        new(OtherYear, FindingType.ImplausibleDate, "quote", "year", "date"),
    ];

    /// <summary>What is wrong with the days of the report.</summary>
    public IEnumerable<Finding> Check(ReportFacts facts, ImmutableArray<CitedDocument> documents)
    {
        List<(WrittenDay Day, TextSpan Place)> days = DaysOf(facts.Text.Text);
        IEnumerable<Finding> impossible = days.Where(one => !one.Day.Exists).Select(one => TextPlaces.Finding(rules[Impossible], facts.Text, [one.Place], [FindingArgument.Of("quote", TextPlaces.Quote(facts.Text, one.Place))]));
        IEnumerable<Finding> years = documents.Where(one => one is { NumberYear: { } year, Date: { } date } && year != date.Year).Select(one => NamesOtherYear(facts.Text, one));
        return [.. impossible, .. years, .. facts.Header.SignedOn is { } signed ? AfterSigning(facts, signed, documents, days) : []];
    }

    private IEnumerable<Finding> AfterSigning(ReportFacts facts, DateOnly signed, ImmutableArray<CitedDocument> documents, List<(WrittenDay Day, TextSpan Place)> days)
    {
        TextSpan own = days.Find(one => one.Day.Date == signed).Place;
        var cited = documents.Select(one => one.DatePlace).ToHashSet();
        IEnumerable<Finding> later = documents.Where(one => one.Date > signed && !_documentsAhead.IsIn(TextPlaces.Folded(facts.Text, TextPlaces.SentenceAround(facts.Text, one.Place))))
            .Select(one => NamesAfter(rules[DocumentAfter], facts.Text, one.Place, one.Date!.Value, own, signed));
        return later.Concat(days.Where(one => one.Day.Date > signed && !cited.Contains(one.Place) && IsToldAsPast(facts, one.Day, one.Place))
            .Select(one => NamesAfter(rules[EventAfter], facts.Text, one.Place, one.Day.Date!.Value, own, signed)));
    }

    /// <summary>Whether the sentence says that it was done; the last day of a month closes the books before it has come.</summary>
    private bool IsToldAsPast(ReportFacts facts, WrittenDay day, TextSpan place)
    {
        bool isMonthsEnd = day.Day == DateTime.DaysInMonth(day.Year!.Value, day.Month) || day.Date == facts.Header.PeriodEnd;
        string sentence = TextPlaces.Folded(facts.Text, TextPlaces.SentenceAround(facts.Text, place));
        return !isMonthsEnd && facts.Outline.KindAt(facts.Text.ToSource(place).Start) is not (SectionKind.Plans or SectionKind.Requirement)
            && _done.IsIn(sentence) && !_eventsAhead.IsIn(sentence);
    }

    private static Finding NamesAfter(Check check, NormalText text, TextSpan place, DateOnly date, TextSpan own, DateOnly signed) => TextPlaces.Finding(check, text, own.Length == 0 ? [place] : [own, place],
    [
        FindingArgument.Of("quote", TextPlaces.Quote(text, place)),
        FindingArgument.Of("date", date),
        FindingArgument.Of("signed", signed),
    ]);

    private Finding NamesOtherYear(NormalText text, CitedDocument document) => TextPlaces.Finding(rules[OtherYear], text, [document.Place],
    [
        FindingArgument.Of("quote", TextPlaces.Quote(text, document.Place)),
        FindingArgument.Of("year", document.NumberYear!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        FindingArgument.Of("date", document.Date!.Value),
    ]);

    /// <summary>The days that are written in full, and those after the word for day without their year.</summary>
    private static List<(WrittenDay Day, TextSpan Place)> DaysOf(string text)
    {
        var days = new List<(WrittenDay, TextSpan)>();
        for (int at = 0; at < text.Length; at++)
        {
            bool isStart = char.IsAsciiDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '-' or '.' or ','));
            if (!isStart || !WrittenDay.TryRead(text.AsSpan(at), out WrittenDay day))
            {
                continue;
            }

            bool isNamed = text.AsSpan(0, at).EndsWith(DayWord, StringComparison.OrdinalIgnoreCase);
            bool isDay = isNamed ? day.Year is not null || day.Month is >= 1 and <= 12 : day is { Year: not null, Exists: true };
            if (isDay)
            {
                days.Add((day, new TextSpan(at, at + day.Length)));
            }

            at += day.Length - 1;
        }

        return days;
    }
}
