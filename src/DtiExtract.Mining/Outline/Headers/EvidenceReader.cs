using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Adds up what a report shows of the units that it names.</summary>
/// <param name="cues">The words around the mentions.</param>
/// <param name="provinces">The provinces, for the names of sites.</param>
internal sealed class EvidenceReader(OutlineCues cues, Provinces provinces)
{
    private const string SiteEnd = ".gov.vn";
    private const int Glance = 40;
    private const int MaxSite = 100;

    private readonly UnitScanner _scanner = new(cues, provinces);
    private readonly BrokenNames _brokenNames = new(cues);

    /// <summary>Who reports.</summary>
    /// <param name="text">The report.</param>
    /// <param name="zones">Its parts.</param>
    /// <param name="day">The day to which it belongs; null when it is not known.</param>
    public Reporter Read(NormalText text, HeaderZones zones, DateOnly? day)
    {
        int[] unnamed = new int[Enum.GetValues<UnitLevel>().Length];
        List<UnitMention> mentions = _brokenNames.Join(text.Text, zones, _scanner.Scan(text, day, unnamed));
        var evidence = new Dictionary<string, UnitEvidence>();
        UnitMention? before = null;
        foreach (UnitMention mention in mentions)
        {
            Add(text.Text, zones, evidence, mention, before);
            before = mention;
        }

        AddSites(text.Text, evidence, day);
        int most = unnamed.Max();
        UnitLevel? own = most == 0 ? null : (UnitLevel)Array.IndexOf(unnamed, most);
        return Reporter.Of(evidence.Values, own, day);
    }

    private void Add(string text, HeaderZones zones, Dictionary<string, UnitEvidence> evidence, UnitMention mention, UnitMention? before)
    {
        UnitEvidence one = Of(evidence, mention.Unit);
        string left = Syllable.Fold(text[Math.Max(0, mention.Span.Start - Glance)..mention.Span.Start]);
        string right = Syllable.Fold(text[mention.Span.End..Math.Min(text.Length, mention.Span.End + Glance)]);
        int body = cues.Committees.Ending(left);
        string actor = left.TrimEnd()[..^body];
        one.Mentions += body > 0 ? 2 : 1;
        one.Holds += before is not null && mention.Span.Start - before.Span.End is >= 0 and <= 3 && before.Unit.Level < mention.Unit.Level ? 1 : 0;
        if (Holds(zones.Letterhead, mention))
        {
            one.Letterhead = mention.Span.Start;
        }
        else if (Holds(zones.Title, mention))
        {
            one.IsInTitle |= body == 0 || !Citation.IsIn(text.AsSpan(zones.Title.Start, mention.Span.Start - zones.Title.Start));
        }

        if (IsAddressed(text, zones, mention, body > 0 && cues.ReportVerbs.Ends(actor)))
        {
            one.IsAddressed = true;
        }
        else
        {
            one.Reports |= cues.ReportVerbs.Opens(right.AsSpan().TrimStart(", ")) && !cues.ActorsOfOthers.Ends(actor);
        }
    }

    private static bool Holds(TextSpan zone, UnitMention mention) => mention.Span.Start >= zone.Start && mention.Span.Start < zone.End;

    /// <summary>"Kính gửi: UBND huyện …", or "… báo cáo UBND huyện …" at the beginning and the end of a report.</summary>
    private bool IsAddressed(string text, HeaderZones zones, UnitMention mention, bool isReportedTo)
    {
        if (!Holds(zones.Opening, mention) && !Holds(zones.Closing, mention))
        {
            return false;
        }

        int line = text.LastIndexOf('\n', mention.Span.Start) + 1;
        string opening = Syllable.Fold(text.Substring(line, Math.Min(mention.Span.Start - line, Glance)).TrimStart('*', ' '));
        return isReportedTo || cues.AddresseeOpenings.Opens(opening);
    }

    private static UnitEvidence Of(Dictionary<string, UnitEvidence> evidence, Unit unit)
    {
        if (!evidence.TryGetValue(unit.Key, out UnitEvidence? one))
        {
            evidence[unit.Key] = one = new UnitEvidence(unit);
        }

        return one;
    }

    /// <summary>"hatan.hatrung.thanhhoa.gov.vn" names the province, and the units whose names it bears.</summary>
    private void AddSites(string text, Dictionary<string, UnitEvidence> evidence, DateOnly? day)
    {
        Dictionary<string, UnitEvidence[]>? byLabel = null;
        for (int at = text.IndexOf(SiteEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SiteEnd, at + 1, StringComparison.Ordinal))
        {
            int start = at;
            while (start > 0 && at - start < MaxSite && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
            {
                start--;
            }

            string[] labels = text[start..at].ToLowerInvariant().Replace("-", string.Empty, StringComparison.Ordinal).Split('.');
            if (provinces.OfDomain(labels[^1], day) is not { } province)
            {
                continue;
            }

            byLabel ??= evidence.Values.GroupBy(one => Latin.Letters(one.Unit.Name)).ToDictionary(group => group.Key, group => group.ToArray());
            Of(evidence, Unit.Of(province)).Mentions += 2;
            foreach (UnitEvidence one in labels[..^1].SelectMany(label => byLabel.GetValueOrDefault(label, [])))
            {
                one.Mentions += 2;
            }
        }
    }
}
