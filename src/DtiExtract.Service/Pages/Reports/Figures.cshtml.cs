using System.Collections.Immutable;
using DtiExtract.Archive.Reports;
using DtiExtract.Mining.Figures;
using DtiExtract.Service.Accounts;

namespace DtiExtract.Service.Pages.Reports;

/// <summary>All figures of a report.</summary>
internal sealed class FiguresModel(ReportQueries queries, CurrentViewer viewers) : ReportPageModel(queries, viewers)
{
    /// <summary>Rows of a page.</summary>
    public const int Most = 200;

    /// <summary>The figures that are shown.</summary>
    public ImmutableArray<Figure> Figures { get; private set; } = [];

    /// <summary>The type that is shown, in the word of the contract; null for all.</summary>
    public string? Type { get; private set; }

    /// <summary>How many figures come before those that are shown.</summary>
    public int Before { get; private set; }

    /// <summary>How many there are of the type.</summary>
    public int Total { get; private set; }

    public async Task OnGetAsync(string? type, int? before, CancellationToken cancellationToken)
    {
        Type = type;
        Figure[] all = [.. (await Queries.ReadAloneAsync(Report, cancellationToken)).Figures.Where(figure => type is null || Terms.Of(figure.Type).Code == type)];
        Total = all.Length;
        Before = Math.Clamp(before ?? 0, 0, Total);
        Figures = [.. all.Skip(Before).Take(Most)];
    }
}
