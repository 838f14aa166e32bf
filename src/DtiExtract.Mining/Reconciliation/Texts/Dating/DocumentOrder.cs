namespace DtiExtract.Mining.Reconciliation.Texts.Dating;

/// <summary>Parts a list of documents of one issuer, kind and year into the groups that are out of order: whoever issues a higher number does it no earlier.</summary>
internal static class DocumentOrder
{
    /// <summary>
    /// The groups of documents that are out of order among themselves and in order with all others, each by number. Between two groups everything is in order, so each is
    /// a fault of its own.
    /// </summary>
    public static IEnumerable<IReadOnlyList<CitedDocument>> Disorders(IReadOnlyList<CitedDocument> byNumber)
    {
        var earliestFrom = new DateOnly[byNumber.Count + 1];
        earliestFrom[^1] = DateOnly.MaxValue;
        for (int i = byNumber.Count - 1; i >= 0; i--)
        {
            earliestFrom[i] = Earlier(byNumber[i].Date!.Value, earliestFrom[i + 1]);
        }

        int start = 0;
        DateOnly latest = DateOnly.MinValue;
        for (int i = 0; i < byNumber.Count; i++)
        {
            latest = Later(latest, byNumber[i].Date!.Value);
            if (latest <= earliestFrom[i + 1])
            {
                if (i > start)
                {
                    yield return [.. byNumber.Skip(start).Take(i + 1 - start)];
                }

                start = i + 1;
            }
        }
    }

    /// <summary>How few documents must go for the rest to be in order.</summary>
    public static int FewestWrong(IReadOnlyList<CitedDocument> byNumber)
    {
        // The latest dates of the longest ordered rows so far, one for each length: patience sorting.
        var ends = new List<DateOnly>();
        foreach (DateOnly date in byNumber.Select(document => document.Date!.Value))
        {
            int place = FirstAfter(ends, date);
            if (place == ends.Count)
            {
                ends.Add(date);
            }
            else
            {
                ends[place] = date;
            }
        }

        return byNumber.Count - ends.Count;
    }

    /// <summary>The one document without which the rest is in order; null when there is none, or when there are several, equally likely.</summary>
    public static CitedDocument? OneWrong(IReadOnlyList<CitedDocument> byNumber)
    {
        CitedDocument[] candidates = [.. byNumber.Where(one => FewestWrong([.. byNumber.Where(other => other != one)]) == 0).Take(2)];
        return candidates.Length == 1 ? candidates[0] : null;
    }

    /// <summary>The first of the ordered dates that is later than the date; their count when none is.</summary>
    private static int FirstAfter(List<DateOnly> ordered, DateOnly date)
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ordered[middle] <= date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
