using DtiExtract.Archive.Schema;

namespace DtiExtract.Archive.Searching.Figures;

/// <summary>A figure with the report that states it.</summary>
public sealed class FigureRow
{
    /// <summary>The figure.</summary>
    public required StoredFigure Figure { get; init; }

    /// <summary>The report.</summary>
    public required StoredReport Report { get; init; }
}
