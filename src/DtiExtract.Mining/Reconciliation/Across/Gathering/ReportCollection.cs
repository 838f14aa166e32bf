using System.Collections.Frozen;
using System.Collections.Immutable;
using DtiExtract.Mining.Units;

namespace DtiExtract.Mining.Reconciliation.Across.Gathering;

/// <summary>The reports that are held against each other, in an order of their own.</summary>
internal sealed class ReportCollection
{
    private readonly FrozenDictionary<string, ImmutableArray<ReportDigest>> _byUnit;
    private readonly FrozenDictionary<ReportDigest, FrozenDictionary<string, DigestFigure>> _stated;

    /// <summary>Orders the reports and sets duplicates aside.</summary>
    public ReportCollection(IEnumerable<ReportDigest> reports, UnitCatalog units, decimal sameSentences)
    {
        Lineage = new UnitLineage(units);
        All = [.. reports.Order(new ReportOrder())];
        Duplicates = [.. new DuplicateFinder(sameSentences).Find(All)];
        var set = Duplicates.Select(pair => pair.Later).ToHashSet<ReportDigest>(ReferenceEqualityComparer.Instance);
        Originals = [.. All.Where(report => !set.Contains(report))];
        _byUnit = Originals.Where(report => UnitLineage.KeyOf(report) is not null)
            .GroupBy(report => UnitLineage.KeyOf(report)!)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _stated = Originals.ToFrozenDictionary<ReportDigest, ReportDigest, FrozenDictionary<string, DigestFigure>>(report => report, StatedOnce, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Which units belong together.</summary>
    public UnitLineage Lineage { get; }

    /// <summary>Reports that stand there twice.</summary>
    public ImmutableArray<DuplicatePair> Duplicates { get; }

    /// <summary>All reports, by unit and period.</summary>
    public ImmutableArray<ReportDigest> All { get; }

    /// <summary>All reports but duplicates.</summary>
    public ImmutableArray<ReportDigest> Originals { get; }

    /// <summary>The reports of each unit that is known, by period.</summary>
    public IEnumerable<ImmutableArray<ReportDigest>> Units => _byUnit.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>The reports of a unit, by period.</summary>
    public ImmutableArray<ReportDigest> Of(string unit) => _byUnit.GetValueOrDefault(unit, []);

    /// <summary>The indicators that a report states with one value for the whole unit.</summary>
    public FrozenDictionary<string, DigestFigure> Stated(ReportDigest report) => _stated[report];

    /// <summary>The one figure that states an indicator for the whole unit; null when there is none, or several differ.</summary>
    public DigestFigure? Stated(ReportDigest report, string indicator) => _stated[report].GetValueOrDefault(indicator);

    private static FrozenDictionary<string, DigestFigure> StatedOnce(ReportDigest report) => report.Figures
        .Where(figure => figure is { Indicator: not null, IsOfWholeUnit: true })
        .GroupBy(figure => figure.Indicator!)
        .Where(group => group.DistinctBy(figure => figure.Part).Count() == 1 && group.Where(figure => figure.Whole is not null).DistinctBy(figure => figure.Whole).Count() <= 1)
        .ToFrozenDictionary(group => group.Key, group => group.FirstOrDefault(figure => figure.Whole is not null) ?? group.First(), StringComparer.Ordinal);
}
