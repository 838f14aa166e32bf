using System.Collections.Immutable;
using DtiExtract.Archive.Findings;
using DtiExtract.Archive.Schema;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Reading;
using DtiExtract.Mining.Reconciliation;
using DtiExtract.Service.Screens.Findings;
using Microsoft.AspNetCore.Html;

namespace DtiExtract.Service.Screens.Reports;

/// <summary>The text of a report as it is shown: with its marks, its notes and its outline.</summary>
/// <param name="Html">The text.</param>
/// <param name="Outline">Where to jump.</param>
/// <param name="Notes">The notes in the margin.</param>
/// <param name="Elsewhere">Findings that name no words of this text.</param>
/// <param name="Figures">How many figures of each type it has.</param>
internal sealed record ReportView(IHtmlContent Html, ImmutableArray<OutlineEntry> Outline, ImmutableArray<ReportNote> Notes, ImmutableArray<ReportNote> Elsewhere, ImmutableArray<(Term Type, int Count)> Figures);

/// <summary>A line of the outline.</summary>
/// <param name="Anchor">The id of the place.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Notes">How many notes begin there.</param>
internal sealed record OutlineEntry(string Anchor, string Heading, int Level, int Notes);

/// <summary>A figure with what is said against it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Notes">The findings that speak of its words.</param>
internal sealed record FigureDetail(Figure Figure, ImmutableArray<ReportNote> Notes);

/// <summary>Makes reports ready to be shown.</summary>
/// <param name="figureTexts">Says what figures are.</param>
/// <param name="locale">How the person reads.</param>
internal sealed class ReportViews(FigureTexts figureTexts, Locale locale)
{
    private const int LongestSentence = 400;

    /// <summary>Makes a report ready.</summary>
    /// <param name="mined">What was mined of it.</param>
    /// <param name="findings">Its findings as they are kept.</param>
    /// <param name="place">Words to mark; null for none.</param>
    public ReportView Of(MinedReport mined, IReadOnlyCollection<StoredFinding> findings, TextSpan? place)
    {
        ReportText report = mined.Text!;
        ReportNote[] all = [.. findings.Select(finding => NoteOf(finding, report.Text.Length))];
        ImmutableArray<ReportNote> notes = [.. all.Where(note => !note.Spans.IsEmpty).OrderBy(note => note.Spans[0].Start).Select((note, at) => note with { Number = at + 1 })];
        var layout = new ReportLayout(report, mined.Sections);
        ImmutableArray<LaidBlock> blocks = layout.Lay();
        ImmutableArray<TextSegment> segments = TextSegments.Cut(report.Text.Length, [.. MarksOf(mined.Figures, notes), .. layout.Between(), .. layout.RunIns(blocks), .. PlaceOf(place)], CutsOf(blocks));
        return new ReportView(
            new ReportHtml(report.Text, blocks, segments, notes, [.. mined.Figures.Select(MarkOf)], locale["Bảng", "Table"]),
            ReportOutlines.Of(mined, blocks, notes),
            notes,
            [.. all.Where(note => note.Spans.IsEmpty)],
            [.. Enum.GetValues<FigureType>().Select(type => (Terms.Of(type), mined.Figures.Count(figure => figure.Type == type)))]);
    }

    /// <summary>What is known of a figure, with the findings that speak of its words; null when the report has none of that name.</summary>
    /// <param name="mined">What was mined of the report.</param>
    /// <param name="findings">Its findings as they are kept.</param>
    /// <param name="name">The name of the figure.</param>
    public FigureDetail? DetailOf(MinedReport mined, IEnumerable<StoredFinding> findings, string? name) =>
        mined.Figures.FirstOrDefault(figure => figure.Id.ToString() == name) is { } figure
            ? new FigureDetail(figure, [.. findings.Select(finding => NoteOf(finding, mined.Text!.Text.Length)).Where(note => note.Spans.Any(span => span.Start < figure.Span.End && figure.Span.Start < span.End))])
            : null;

    private static IEnumerable<TextMark> MarksOf(ImmutableArray<Figure> figures, ImmutableArray<ReportNote> notes) =>
        figures.Select((figure, at) => new TextMark(figure.Span, MarkKind.Figure, at)).Concat(notes.SelectMany((note, at) => note.Spans.Select(span => new TextMark(span, MarkKind.Finding, at))));

    private static IEnumerable<TextMark> PlaceOf(TextSpan? place) => place is { } span ? [new TextMark(span, MarkKind.Place)] : [];

    private static IEnumerable<int> CutsOf(ImmutableArray<LaidBlock> blocks) => blocks.SelectMany(block => block.Cells.Select(cell => cell.Span.End).Append(block.Span.End));

    private FigureMark MarkOf(Figure figure) => new(figure.Id.ToString(), $"figure figure-{Terms.Of(figure.Type).Code} role-{Terms.Of(figure.Role).Code}", figureTexts.Line(figure));

    private ReportNote NoteOf(StoredFinding stored, int length)
    {
        Finding finding = stored.Placed().Finding;
        return new ReportNote(
            0,
            stored.Id,
            stored.Severity,
            $"{locale.Of(Terms.Of(finding.Severity))}: {locale.Of(Terms.Of(finding.Type))}",
            OneLine.Shortened(finding.Message(locale.Language), LongestSentence),
            stored.Status == FindingStatus.Open ? null : locale.Of(StatusMarks.Of(stored.Status).Label),
            [.. finding.Spans.Where(span => span.Start >= 0 && span.Start < span.End && span.End <= length)]);
    }
}
