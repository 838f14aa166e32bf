using System.Collections.Immutable;
using DtiExtract.Service.Api.Findings;

namespace DtiExtract.Service.Screens.Findings;

/// <summary>A part of a report that states something of a finding, as the review screen shows it: one place, or several that stand close together.</summary>
internal sealed record Excerpt
{
    /// <summary>Its words: what the finding speaks of, and what stands around it.</summary>
    public required ImmutableArray<ExcerptPart> Parts { get; init; }

    /// <summary>The heading above it; null where there is none.</summary>
    public string? Heading { get; init; }

    /// <summary>The page; null in a format without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Where it stands on the report's page; null when the report is read otherwise since.</summary>
    public string? Link { get; init; }

    /// <summary>Of which report it is, when that is another than the finding's.</summary>
    public ElsewhereAnswer? Elsewhere { get; init; }

    /// <summary>The report in which it stands.</summary>
    public long Report { get; init; }

    /// <summary>The boxes of the words on their page: left, top, right, bottom, in points; empty in a format without pages.</summary>
    public ImmutableArray<decimal[]> Boxes { get; init; } = [];

    /// <summary>The words that the finding speaks of, without those around them.</summary>
    public IEnumerable<ExcerptPart> Places => Parts.Where(part => part.IsPlace);

    /// <summary>The part of the page to show as a picture; null where there is none.</summary>
    /// <param name="isAlone">Whether it has the width of the screen to itself.</param>
    public PageCrop? Crop(bool isAlone) => Page is { } page && !Boxes.IsEmpty ? PageCrop.Around(Report, page, Boxes, isAlone) : null;
}

/// <summary>Some words of an excerpt.</summary>
/// <param name="Words">The words, numbers that are known apart from the others.</param>
/// <param name="IsPlace">Whether the finding speaks of them.</param>
internal sealed record ExcerptPart(ImmutableArray<QuotePart> Words, bool IsPlace)
{
    /// <summary>Words around a place, or a place of which no numbers are known.</summary>
    public static ExcerptPart Plain(string words, bool isPlace) => new([new QuotePart(words, null, false)], isPlace);
}
