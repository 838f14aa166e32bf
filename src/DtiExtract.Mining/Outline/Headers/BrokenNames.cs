using System.Collections.Frozen;

namespace DtiExtract.Mining.Outline.Headers;

/// <summary>Makes names whole that the narrow columns of a letterhead, or the lines of a title, break: "ỦY BAN NHÂN DÂN XÃ CẨM / THẠCH".</summary>
/// <param name="cues">The words that end a name, and those that open another column.</param>
/// <remarks>
/// What stands below a name may as well be an office, a number or the motto, so the report itself must write the name whole elsewhere.
/// The rest of a commune's name of one syllable is believed without: there are hardly any such names.
/// </remarks>
internal sealed class BrokenNames(OutlineCues cues)
{
    private const int MaxLinesApart = 3;
    private const int MaxColumnsBelow = 12;
    private const int MaxHead = 60;
    private const int MaxTailWords = 5;
    private const int MaxUnconfirmedWords = 2;

    private static readonly FrozenSet<string> KindOpenings = UnitKind.All.Select(kind => kind.Written.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly UnitNameReader _names = new(cues);

    /// <summary>The mentions by place, those of the pieces of a broken name replaced by one of the whole.</summary>
    /// <param name="text">The report.</param>
    /// <param name="zones">Its parts.</param>
    /// <param name="mentions">What is named on one line, by place.</param>
    public List<UnitMention> Join(string text, HeaderZones zones, List<UnitMention> mentions)
    {
        List<HeaderColumn> columns = HeaderColumn.Of(text, new TextSpan(zones.Letterhead.Start, zones.Title.End), cues.LetterheadOpenings);
        var known = KnownNames.Of(text, columns, mentions, _names);
        var whole = new List<BrokenName>();
        for (int i = 0; i < columns.Count; i++)
        {
            HeaderColumn column = columns[i];
            HeaderColumn[] below = [.. columns.Skip(i + 1).SkipWhile(next => next.Line == column.Line).TakeWhile(next => next.Line <= column.Line + MaxLinesApart).Take(MaxColumnsBelow)];
            if ((Confirmed(column, below, known) ?? Unconfirmed(text, column, below, zones, mentions, known)) is { } name)
            {
                whole.Add(name);
            }
        }

        return whole.Count == 0 ? mentions : Replace(mentions, whole);
    }

    private static List<UnitMention> Replace(List<UnitMention> mentions, List<BrokenName> whole) =>
        [.. mentions.Where(mention => !whole.Exists(name => name.Covers(mention))).Concat(whole.Select(name => name.Mention)).OrderBy(mention => mention.Span.Start)];

    /// <summary>What the column ends with, and one below it opens with, is together a name that the report writes elsewhere.</summary>
    private static BrokenName? Confirmed(HeaderColumn column, HeaderColumn[] below, KnownNames known)
    {
        string head = column.Folded;
        for (int start = Math.Max(0, head.Length - MaxHead); start < head.Length; start = NextWord(head, start))
        {
            if (!OpensKind(head, start))
            {
                continue;
            }

            foreach (HeaderColumn next in below)
            {
                if (Rest(head[start..], next, known) is { } rest)
                {
                    return new BrokenName(rest.Unit, new TextSpan(column.Start + start, column.End), new TextSpan(next.Start, next.Start + rest.Length));
                }
            }
        }

        return null;
    }

    private static (Unit Unit, int Length)? Rest(string head, HeaderColumn below, KnownNames known)
    {
        (Unit, int)? longest = null;
        int end = 0;
        for (int words = 0; words < MaxTailWords && end < below.Folded.Length; words++)
        {
            end = EndOfWord(below.Folded, words == 0 ? 0 : end + 1);
            int length = below.Folded.AsSpan(0, end).TrimEnd(",.;:)").Length;
            bool isPlace = KnownNames.IsDate(below.Folded.AsSpan(length));
            longest = !isPlace && known.Unit($"{head} {below.Folded[..length]}") is { } unit ? (unit, length) : longest;
        }

        return longest;
    }

    /// <summary>The letterhead ends a line with a commune's name of one syllable, which stands nowhere else, and the next line is nothing but a name.</summary>
    private BrokenName? Unconfirmed(string text, HeaderColumn column, HeaderColumn[] below, HeaderZones zones, List<UnitMention> mentions, KnownNames known)
    {
        UnitMention? part = mentions.TakeWhile(mention => mention.Span.End <= zones.Letterhead.End).FirstOrDefault(mention => mention.Span.End == column.End);
        if (part is null || !IsDoubtful(part.Unit, mentions, known) || below is not [var next, ..] || next.Line != column.Line + 1)
        {
            return null;
        }

        string? rest = _names.Read(text.AsSpan(next.Start, next.Folded.Length), mayBeNumber: false, out int length);
        bool isOnlyName = length == next.Folded.Length && next.Folded.Count(' ') < MaxUnconfirmedWords;
        return rest is null || !isOnlyName ? null : new BrokenName(new Unit(part.Unit.Kind, $"{part.Unit.Name} {rest}", part.Unit.Level), part.Span, new TextSpan(next.Start, next.End));
    }

    private static bool IsDoubtful(Unit unit, List<UnitMention> mentions, KnownNames known) =>
        unit.Level == UnitLevel.Commune
        && unit.Name.All(char.IsLetter)
        && mentions.Count(mention => mention.Unit.Key == unit.Key) == 1
        && !known.IsPlace(unit.Name);

    private static bool OpensKind(string folded, int start) =>
        (start == 0 || folded[start - 1] == ' ') && KindOpenings.Contains(folded[start..EndOfWord(folded, start)]);

    private static int NextWord(string folded, int start)
    {
        int end = EndOfWord(folded, start);
        return end == folded.Length ? end : end + 1;
    }

    private static int EndOfWord(string folded, int start)
    {
        int end = folded.IndexOf(' ', start);
        return end < 0 ? folded.Length : end;
    }

    /// <summary>A name on two lines.</summary>
    private sealed record BrokenName(Unit Unit, TextSpan Head, TextSpan Tail)
    {
        public UnitMention Mention { get; } = new(Unit, new TextSpan(Head.Start, Tail.End));

        public bool Covers(UnitMention part) => Holds(Head, part) || Holds(Tail, part);

        private static bool Holds(TextSpan span, UnitMention part) => part.Span.Start >= span.Start && part.Span.Start < span.End;
    }
}
