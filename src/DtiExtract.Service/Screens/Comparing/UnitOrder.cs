using DtiExtract.Archive.Analysis;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>Units by province, district and name, each in the order of the dictionary.</summary>
internal sealed class UnitOrder : IComparer<AnalysedUnit>
{
    /// <summary>The order.</summary>
    public static readonly UnitOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(AnalysedUnit? x, AnalysedUnit? y)
    {
        VietnameseOrder words = VietnameseOrder.Instance;
        int province = words.Compare(x?.Province ?? string.Empty, y?.Province ?? string.Empty);
        int district = province != 0 ? province : words.Compare(x?.District ?? string.Empty, y?.District ?? string.Empty);
        return district != 0 ? district : words.Compare(x?.Name, y?.Name);
    }
}
