using System.Collections.Immutable;
using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Holds well-known laws and decisions against their numbers and dates.</summary>
/// <param name="rules">The rules.</param>
/// <param name="known">The laws and decisions.</param>
internal sealed class KnownDocumentCheck(CheckRules rules, KnownDocuments known)
{
    private const string OtherDate = "known-document-date";
    private const string OtherNumber = "known-document-number";
    private const int Glance = 160;

    /// <summary>What its rules need.</summary>
    public static ImmutableArray<CheckShape> Shapes { get; } =
    [
        new(OtherDate, FindingType.ImplausibleDate, "number", "stated", "actual"),
        new(OtherNumber, FindingType.ImplausibleDate, "stated", "date", "actual"),
    ];

    /// <summary>What is wrong with one citation; null when nothing is, or the document is not known.</summary>
    public Finding? Check(NormalText text, CitedDocument document)
    {
        if (document.Date is not { } stated)
        {
            return null;
        }

        string after = Syllable.Fold(text.Text[document.Place.End..Math.Min(text.Blocks[text.BlockAt(document.Place.Start)].Span.End, document.Place.End + Glance)]);
        foreach ((DocumentNumber number, KnownDocument one) in known.With(document.Symbol))
        {
            bool isNumber = number.Number == document.Number && number.Year == document.NumberYear;
            bool isAbout = one.Subjects.Any(subject => after.Contains(subject, StringComparison.Ordinal));
            if (isNumber && stated != one.Day && (stated.Year == one.Day.Year || number.Year is not null || isAbout))
            {
                return NamesDate(text, document, stated, one);
            }

            if (!isNumber && stated == one.Day && isAbout && !known.With(document.Symbol).Any(other => other.Number.Number == document.Number && other.Number.Year == document.NumberYear))
            {
                return NamesNumber(text, document, one);
            }
        }

        return null;
    }

    private Finding NamesDate(NormalText text, CitedDocument document, DateOnly stated, KnownDocument actual) => TextPlaces.Finding(rules[OtherDate], text, [document.Place],
    [
        FindingArgument.Of("number", actual.Number),
        FindingArgument.Of("stated", stated),
        FindingArgument.Of("actual", actual.Day),
    ]);

    private Finding NamesNumber(NormalText text, CitedDocument document, KnownDocument actual) => TextPlaces.Finding(rules[OtherNumber], text, [document.Place],
    [
        FindingArgument.Of("stated", document.NumberPlace.Slice(text.Text)),
        FindingArgument.Of("date", actual.Day),
        FindingArgument.Of("actual", actual.Number),
    ]);
}
