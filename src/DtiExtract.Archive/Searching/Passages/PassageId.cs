namespace DtiExtract.Archive.Searching.Passages;

/// <summary>The number of a passage in the archive: that of its report, then its own in the report. So an index of passages tells their reports, and newer reports have higher numbers.</summary>
internal static class PassageId
{
    /// <summary>More passages of one report are not searched; two million words are fewer.</summary>
    public const int MostInReport = 1 << 16;

    /// <summary>The number of a passage.</summary>
    public static long Of(long report, int ordinal) => (report * MostInReport) + ordinal;

    /// <summary>The report of a passage.</summary>
    public static long ReportOf(long passage) => passage / MostInReport;
}
