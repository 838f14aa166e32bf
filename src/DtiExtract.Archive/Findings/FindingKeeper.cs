using DtiExtract.Archive.Schema;
using DtiExtract.Exports.Findings;
using DtiExtract.Mining;
using DtiExtract.Mining.Keeping;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Archive.Findings;

/// <summary>Keeps the findings of a report as rows, following those that are there already.</summary>
internal static class FindingKeeper
{
    /// <summary>Brings rows up to date; the caller saves. A finding that is gone stays when somebody decided of it.</summary>
    public static void Keep(ArchiveContext archive, long reportId, IEnumerable<FollowedFinding> followed, bool isAcross, DateTimeOffset now)
    {
        foreach (FollowedFinding one in followed)
        {
            switch (one)
            {
                case { Kept: null, Seen: { } seen }:
                    archive.Findings.Add(New(reportId, seen, isAcross, now));
                    break;
                case { Kept: { } kept, Seen: { } seen }:
                    Update(kept, seen, one.Change);
                    break;
                case { Kept: { DecidedAt: null } lost }:
                    archive.Findings.Remove(lost);
                    break;
                case { Kept: { } lost }:
                    Mark(lost, FindingChange.Gone);
                    break;
            }
        }
    }

    /// <summary>Whether keeping it would change nothing.</summary>
    public static bool IsKept(FollowedFinding followed) => followed switch
    {
        { Kept: { } kept, Seen: { } seen } => kept.Change == ChangeOf(kept, followed.Change) && kept.Body == KeptForm.Write(seen.Placed.Finding) && kept.Places == KeptPlaces.Write(seen.Placed),
        { Kept: { } kept } => kept is { Change: FindingChange.Gone, DecidedAt: not null },
        _ => false,
    };

    private static StoredFinding New(long reportId, SeenFinding seen, bool isAcross, DateTimeOffset now)
    {
        var row = new StoredFinding
        {
            ReportId = reportId,
            IsAcross = isAcross,
            Type = string.Empty,
            Rule = string.Empty,
            Severity = string.Empty,
            Statement = string.Empty,
            Body = string.Empty,
            Places = string.Empty,
            Words = string.Empty,
            Change = FindingChange.New,
            FoundAt = now,
            Version = 1,
        };
        Fill(row, seen);
        return row;
    }

    private static void Update(StoredFinding row, SeenFinding seen, FindingChange change)
    {
        string before = row.Body;
        Fill(row, seen);
        if (row.Body != before)
        {
            row.Version++;
        }

        Mark(row, ChangeOf(row, change));
    }

    /// <summary>Reports are held against each other whenever one comes in: what was new there before stays new until something is said of it.</summary>
    private static FindingChange ChangeOf(StoredFinding row, FindingChange change) =>
        row.IsAcross && change == FindingChange.Same && row.Change != FindingChange.Gone ? row.Change : change;

    private static void Mark(StoredFinding row, FindingChange change)
    {
        bool isLostOrBack = (row.Change == FindingChange.Gone) != (change == FindingChange.Gone);
        row.Version += isLostOrBack ? 1 : 0;
        row.Change = change;
    }

    private static void Fill(StoredFinding row, SeenFinding seen)
    {
        Finding finding = seen.Placed.Finding;
        row.Number = finding.Id.Number;
        row.Type = Terms.Of(finding.Type).Code;
        row.Rule = finding.Check.Id;
        row.Severity = Terms.Of(finding.Severity).Code;
        row.Statement = seen.Statement;
        row.Body = KeptForm.Write(finding);
        row.Places = KeptPlaces.Write(seen.Placed);
        row.Words = WordsOf(seen.Placed);
        row.Worth = FindingWorth.Of(finding);
    }

    private static string WordsOf(PlacedFinding placed) => FoldedWords.Of(string.Join(
        ' ',
        [.. placed.Places.Select(place => place.Quote), placed.Finding.Message(MessageLanguage.Vietnamese), placed.Finding.Message(MessageLanguage.English)]));
}
