using System.Text;
using DtiExtract.Mining.Language;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reading.PlainText;

namespace DtiExtract.Mining.Tests.Reading.PlainText;

/// <summary>Reads text given in a test.</summary>
internal static class PlainTexts
{
    public static ReportText Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static ReportText Read(byte[] bytes, ReadingLimits? limits = null) =>
        new PlainTextReader(limits ?? new ReadingLimits()).Read(ReportSource.FromBytes("report.txt", bytes), TestContext.Current.CancellationToken);

    public static Problem Refusal(byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableReportException>(() => Read(bytes, limits)).Problem;

    /// <summary>The blocks as text in normal form, cells separated by " ¦ ".</summary>
    public static string[] Blocks(string text) => Blocks(Read(text));

    /// <summary>The blocks as text in normal form, cells separated by " ¦ ".</summary>
    public static string[] Blocks(ReportText report)
    {
        var normal = NormalText.Of(report);
        return [.. normal.Blocks.Select(block => block.Span.Slice(normal.Text).Replace("\t", " ¦ ", StringComparison.Ordinal))];
    }
}
