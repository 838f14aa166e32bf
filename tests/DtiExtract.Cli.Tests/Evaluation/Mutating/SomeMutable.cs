using DtiExtract.Cli.Evaluation.Mutating;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Mining.Reconciliation.Repairing;
using DtiExtract.Training.Annotations;

namespace DtiExtract.Cli.Tests.Evaluation.Mutating;

/// <summary>Builders of reports in which errors are made.</summary>
internal static class SomeMutable
{
    /// <summary>A figure whose place is where <paramref name="quote"/> stands for the first time.</summary>
    public static ScoredFigure Figure(string text, string id, string quote, FigureType type)
    {
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        return new ScoredFigure { Id = id, Start = start, End = start + quote.Length, Quote = quote, Type = type };
    }

    /// <summary>A number that stands alone.</summary>
    public static NumberPlace Number(string written, decimal value) =>
        new(new ScoredFigure { Id = "f1", Start = 0, End = written.Length, Type = FigureType.Count, Value = value }, FigureField.Value, new TextSpan(0, written.Length), written, value, 1);

    /// <summary>A report of sections that begin at each "#".</summary>
    public static ConsistentReport Report(string text, params ScoredFigure[] figures) => ConsistentReport.Of(Mined(text), new Annotation { Figures = figures });

    /// <summary>A report as a miner that finds what is given.</summary>
    public static MinedReport Mined(string text, params Finding[] findings) => Some.Report("a.txt") with
    {
        Text = Some.Text() with { Text = text },
        Figures = [],
        Findings = [.. findings],
        Sections = [.. Sections(text)],
    };

    /// <summary>An error at a place.</summary>
    public static Finding Finding(FindingType type, TextSpan span) => new()
    {
        Check = Some.Rules.Checks.All.First(check => check.Type == type && check.Severity != Severity.Info),
        Spans = [span],
        Arguments = [],
    };

    private static IEnumerable<Section> Sections(string text)
    {
        int number = 1;
        for (int start = text.IndexOf('#', StringComparison.Ordinal); start >= 0; number++)
        {
            int end = text.IndexOf('#', start + 1);
            yield return new Section { Id = new SectionId(number), Span = new TextSpan(start, end < 0 ? text.Length : end), Heading = "#", Level = 1 };
            start = end;
        }
    }
}
