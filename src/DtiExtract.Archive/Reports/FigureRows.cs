using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Archive.Schema;
using DtiExtract.Archive.Searching.Analysis;
using DtiExtract.Archive.Searching.Passages;
using DtiExtract.Mining;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Archive.Reports;

/// <summary>The figures of a report, as rows.</summary>
internal sealed class FigureRows : IReportRows
{
    private const int Hundred = 100;

    /// <inheritdoc/>
    public async Task MakeAsync(ArchiveContext archive, StoredReport report, MinedReport mined, bool isNew, CancellationToken cancellationToken)
    {
        if (!isNew)
        {
            await archive.Figures.Where(figure => figure.ReportId == report.Id).ExecuteDeleteAsync(cancellationToken);
        }

        var sections = mined.Sections.ToFrozenDictionary(section => section.Id);
        ImmutableArray<Passage> passages = PassageCutter.Cut(mined);
        archive.Figures.AddRange(mined.Figures.Select(figure => Searchable(Row(report, mined, figure, sections), passages)));
    }

    private static StoredFigure Searchable(StoredFigure row, ImmutableArray<Passage> passages)
    {
        row.Passage = PassageCutter.IndexAt(passages, row.Start);
        row.Words = SearchText.FoldedWordsOf(row.Heading, row.Subject, row.Quote);
        return row;
    }

    private static StoredFigure Row(StoredReport report, MinedReport mined, Figure figure, FrozenDictionary<SectionId, Section> sections) => new()
    {
        ReportId = report.Id,
        Number = figure.Id.Number,
        Start = figure.Span.Start,
        End = figure.Span.End,
        Quote = figure.Quote,
        Subject = figure.Subject,
        Heading = figure.Section is { } section ? sections[section].Heading : null,
        Type = Terms.Of(figure.Type).Code,
        Role = Terms.Of(figure.Role).Code,
        Numerator = (double?)figure.Numerator,
        Denominator = (double?)figure.Denominator,
        Percent = (double?)figure.Percent,
        Value = (double?)figure.Value,
        RangeLow = (double?)figure.Range?.Low,
        RangeHigh = (double?)figure.Range?.High,
        Rate = (double?)RateOf(figure),
        Unit = figure.Unit,
        Approximate = figure.Approximate,
        IndicatorId = figure.Indicator?.Id,
        IndicatorRole = figure.Indicator is { } indicator ? Terms.Of(indicator.Role).Code : null,
        IndicatorConfidence = figure.Indicator?.Confidence,
        MappedBy = figure.Indicator is { } mapped ? Terms.Of(mapped.By).Code : null,
        CriterionSet = figure.Criterion?.Set,
        CriterionCode = figure.Criterion?.Code,
        PartOf = figure.PartOf?.Number,
        Page = (mined.Text!.Source.Locate(figure.Span) as PagePlace)?.Page,
    };

    private static decimal? RateOf(Figure figure) => figure switch
    {
        { Percent: { } percent } => percent,
        { Numerator: { } part, Denominator: { } whole and not 0 } => Math.Round(part / whole * Hundred, 4, MidpointRounding.AwayFromZero),
        _ => null,
    };
}
