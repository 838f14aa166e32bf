using System.Collections.Immutable;
using System.Globalization;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>What the element of a segment carries for its marks.</summary>
/// <param name="Classes">Its classes.</param>
/// <param name="Figure">What is said of the figure; null where there is none.</param>
/// <param name="Notes">Numbers of the notes, with spaces between; null where there are none.</param>
/// <param name="IsPlace">Whether the address names it.</param>
internal readonly record struct SegmentMarks(string Classes, FigureMark? Figure, string? Notes, bool IsPlace)
{
    private static readonly ImmutableArray<string> GravestFirst = ["error", "warning", "info"];

    /// <summary>Gathers them; of figures within one another, the inner one is told.</summary>
    public static SegmentMarks Of(TextSegment segment, ImmutableArray<ReportNote> notes, ImmutableArray<FigureMark> figures)
    {
        FigureMark? figure = null;
        bool isPlace = false;
        bool isBetween = false;
        bool isRunIn = false;
        var numbers = new List<ReportNote>();
        foreach (TextMark mark in segment.Marks)
        {
            switch (mark.Kind)
            {
                case MarkKind.Figure:
                    figure = figures[mark.Index];
                    break;
                case MarkKind.Finding:
                    numbers.Add(notes[mark.Index]);
                    break;
                case MarkKind.Place:
                    isPlace = true;
                    break;
                case MarkKind.RunIn:
                    isRunIn = true;
                    break;
                case MarkKind.Between:
                    isBetween = true;
                    break;
            }
        }

        string? severity = GravestFirst.FirstOrDefault(one => numbers.Exists(note => note.Severity == one));
        string?[] classes = [figure?.Classes, severity is null ? null : "found grave-" + severity, isBetween ? "between" : null, isRunIn ? "run-in" : null, isPlace ? Links.Place : null];
        return new SegmentMarks(
            string.Join(' ', classes.OfType<string>()),
            figure,
            numbers.Count == 0 ? null : string.Join(' ', numbers.Select(note => note.Number.ToString(CultureInfo.InvariantCulture)).Distinct()),
            isPlace);
    }
}
