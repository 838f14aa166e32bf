using System.Globalization;

namespace DtiExtract.Mining.Reading.Pdf.Extraction;

/// <summary>Reads the exit code and the complaints of <c>pdftotext</c>.</summary>
internal static class ExtractorProblem
{
    private const int CannotOpen = 1;
    private const int NotPermitted = 3;

    // 128 + SIGXCPU, as .NET reports a child that used up its processor time.
    private const int OutOfProcessorTime = 152;

    // What the extractor says of a file in which it finds no page, or that states more pages than it can hold.
    private const string NoPages = "Wrong page range given";

    // The extractor goes on after most errors, so that these count only when it gave up.
    private static readonly string[] SignsOfMemory = ["Out of memory", "bad_alloc"];

    public static Problem? Of(int exitCode, string complaints, ReadingLimits limits) => exitCode switch
    {
        0 => null,
        OutOfProcessorTime => TimedOut(limits),
        NotPermitted => new Problem(ProblemCode.Encrypted),
        CannotOpen when complaints.Contains("Incorrect password", StringComparison.Ordinal) => new Problem(ProblemCode.Encrypted),
        CannotOpen when !SignsOfMemory.Any(sign => complaints.Contains(sign, StringComparison.Ordinal)) => new Problem(ProblemCode.Damaged),
        _ when complaints.Contains(NoPages, StringComparison.Ordinal) => new Problem(ProblemCode.Damaged),
        _ => new Problem(ProblemCode.PdfExtractorFailed),
    };

    public static Problem TimedOut(ReadingLimits limits) =>
        Problem.Of(ProblemCode.TimedOut, limits.PdfTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture));
}
