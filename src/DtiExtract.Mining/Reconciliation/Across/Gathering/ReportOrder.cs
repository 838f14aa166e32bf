namespace DtiExtract.Mining.Reconciliation.Across.Gathering;

/// <summary>Orders reports by unit and period, and those alike by date and name, whatever order they came in. Of two versions "a.docx" comes before "a-ban-2.docx".</summary>
internal sealed class ReportOrder : IComparer<ReportDigest>
{
    /// <inheritdoc/>
    public int Compare(ReportDigest? x, ReportDigest? y)
    {
        (ReportDigest one, ReportDigest other) = (x!, y!);
        int order = string.CompareOrdinal(UnitLineage.KeyOf(one), UnitLineage.KeyOf(other));
        order = order != 0 ? order : Nullable.Compare(one.Header.PeriodEnd, other.Header.PeriodEnd);
        order = order != 0 ? order : Nullable.Compare(one.Header.PeriodStart, other.Header.PeriodStart);
        return order != 0 ? order : CompareAge(one, other);
    }

    /// <summary>Which of two reports was there first: by the date of the document, one without a date last; else by name.</summary>
    public static int CompareAge(ReportDigest one, ReportDigest other)
    {
        int order = Comparer<DateOnly>.Default.Compare(one.Header.SignedOn ?? DateOnly.MaxValue, other.Header.SignedOn ?? DateOnly.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(Stem(one.File), Stem(other.File));
        return order != 0 ? order : string.CompareOrdinal(one.File, other.File);
    }

    private static string Stem(string file) => file.LastIndexOf('.') is > 0 and int dot ? file[..dot] : file;
}
