using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A place of a finding as the review screen shows it.</summary>
/// <param name="Heading">The heading above it; null where there is none.</param>
/// <param name="Page">The page; null in a format without pages.</param>
/// <param name="Before">The words before it.</param>
/// <param name="Quote">Its words in parts.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Link">Where it stands on the report's page; null when the report is read otherwise since.</param>
/// <param name="Crop">The part of the page to show as a picture; null where there is none.</param>
internal sealed record QuoteView(string? Heading, int? Page, string Before, ImmutableArray<QuotePart> Quote, string After, string? Link, PageCrop? Crop)
{
    private const int Around = 180;

    /// <summary>Makes it.</summary>
    public static QuoteView Of(FindingPlace place, ContextAnswer? context, long report, MarkedQuote marks, bool isAlone) => context is null
        ? new QuoteView(place.Heading, place.Page, string.Empty, [new QuotePart(place.Quote, null, false)], string.Empty, null, null)
        : new QuoteView(
            place.Heading,
            context.Page,
            Beginning(context.Before),
            marks.Of(context.Quote, context.Start),
            End(context.After),
            Links.ReportAt(report, context.Start, context.End),
            context is { Page: { } page, Boxes: [_, ..] boxes } ? PageCrop.Around(report, page, boxes, isAlone) : null);

    /// <summary>The last words before a place, beginning with a whole one.</summary>
    private static string Beginning(string before)
    {
        string text = before.TrimStart();
        int cut = text.Length <= Around ? 0 : text.IndexOf(' ', text.Length - Around) + 1;
        return cut == 0 ? text : "… " + text[cut..];
    }

    private static string End(string after)
    {
        string text = after.TrimEnd();
        int cut = text.Length <= Around ? -1 : text.LastIndexOf(' ', Around);
        return cut < 0 ? text : text[..cut] + " …";
    }
}
