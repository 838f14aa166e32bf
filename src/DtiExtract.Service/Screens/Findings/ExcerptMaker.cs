using System.Collections.Immutable;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation.Repairing;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>Takes the places of a finding out of a report, with what stands around them.</summary>
/// <param name="mined">What was mined of the report, with its text.</param>
/// <param name="report">Its number.</param>
/// <param name="doubted">The numbers that the likeliest repair would change.</param>
internal sealed class ExcerptMaker(MinedReport mined, long report, ImmutableArray<FigureChange> doubted)
{
    private const int Around = 180;

    /// <summary>How many characters may stand between places that are shown together: some lines.</summary>
    private const int Near = 300;

    /// <summary>How many characters are shown together at most: what goes into a picture that is still read at a glance.</summary>
    private const int MostTogether = 900;

    private readonly string _text = mined.Text!.Text;
    private readonly HeadingFinder _headings = new(mined.Sections);
    private readonly MarkedQuote _marks = new(mined.Figures, doubted);

    /// <summary>The excerpts with these places, in the order of the places; those that stand close together on a page share one.</summary>
    /// <param name="places">The places, all of them inside of the report's text.</param>
    public ImmutableArray<Excerpt> Of(ImmutableArray<TextSpan> places) => [.. Together(places).OrderBy(group => group.Min(place => places.IndexOf(place))).Select(ExcerptOf)];

    private List<List<TextSpan>> Together(ImmutableArray<TextSpan> places)
    {
        var groups = new List<List<TextSpan>>();
        foreach (TextSpan place in places.Distinct().OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (groups is [.., var last] && IsNear(last, place))
            {
                last.Add(place);
            }
            else
            {
                groups.Add([place]);
            }
        }

        return groups;
    }

    private bool IsNear(List<TextSpan> group, TextSpan place) =>
        place.Start - group.Max(one => one.End) <= Near && place.End - group[0].Start <= MostTogether && PageOf(group[0])?.Page == PageOf(place)?.Page;

    private Excerpt ExcerptOf(List<TextSpan> places)
    {
        PagePlace[] pages = [.. places.Select(PageOf).OfType<PagePlace>()];
        return new Excerpt
        {
            Parts = PartsOf(places),
            Heading = _headings.At(places[0].Start),
            Page = pages is [var first, ..] ? first.Page : null,
            Link = Links.ReportAt(report, places[0].Start, places[0].End),
            Report = report,
            Boxes = [.. pages.SelectMany(page => page.Boxes).Select(box => new[] { box.X0, box.Y0, box.X1, box.Y1 })],
        };
    }

    private PagePlace? PageOf(TextSpan place) => mined.Text!.Source.Locate(place) as PagePlace;

    private ImmutableArray<ExcerptPart> PartsOf(List<TextSpan> places)
    {
        ImmutableArray<ExcerptPart>.Builder parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        int written = places[0].Start;
        parts.Add(ExcerptPart.Plain(Before(written), isPlace: false));
        foreach (TextSpan place in places)
        {
            // A place inside of one that is shown already adds nothing to it.
            int start = Math.Max(place.Start, written);
            if (start < place.End)
            {
                parts.Add(ExcerptPart.Plain(_text[written..start], isPlace: false));
                parts.Add(new ExcerptPart(_marks.Of(_text[start..place.End], start), IsPlace: true));
                written = place.End;
            }
        }

        parts.Add(ExcerptPart.Plain(After(written), isPlace: false));
        return parts.DrainToImmutable();
    }

    /// <summary>The words before a place, beginning with a whole one.</summary>
    private string Before(int place)
    {
        int start = Math.Max(0, place - Around);
        string words = _text[start..place];
        return start == 0 ? words.TrimStart() : "… " + words[(words.AsSpan().IndexOfAny(' ', '\n') + 1)..].TrimStart();
    }

    /// <summary>The words behind a place, ending with a whole one.</summary>
    private string After(int place)
    {
        int end = Math.Min(_text.Length, place + Around);
        string words = _text[place..end];
        return end == _text.Length ? words.TrimEnd() : words[..Math.Max(0, words.AsSpan().LastIndexOfAny(' ', '\n'))].TrimEnd() + " …";
    }
}
