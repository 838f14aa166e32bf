namespace DtiExtract.Archive.Findings;

/// <summary>Holds the reports of a province against each other.</summary>
public interface IProvinceReconciler
{
    /// <summary>Brings the findings across reports of a province up to date. Doing it again changes nothing.</summary>
    /// <param name="province">The province with its kind; empty for reports that do not tell theirs.</param>
    /// <param name="cancellationToken">Stops it; what was found before stays.</param>
    Task ReconcileAsync(string province, CancellationToken cancellationToken);
}
