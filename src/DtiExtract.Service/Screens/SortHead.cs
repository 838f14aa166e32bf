namespace DtiExtract.Service.Screens;

/// <summary>The head of a column by which a table can be sorted.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Key">Its name in addresses.</param>
/// <param name="IsSorted">Whether the table is sorted by it.</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
/// <param name="IsNumber">Whether numbers stand in it.</param>
internal sealed record SortHead(string Label, string Key, bool IsSorted, bool IsDescending, bool IsNumber = false)
{
    /// <summary>How the table is sorted, for screen readers.</summary>
    public string? Aria => !IsSorted ? null : IsDescending ? "descending" : "ascending";

    /// <summary>The sign beside the label.</summary>
    public string Sign => !IsSorted ? "↕" : IsDescending ? "▼" : "▲";

    /// <summary>The direction that a click gives: what is sorted is turned round, numbers begin with the largest.</summary>
    public string Next => IsSorted ? (IsDescending ? "asc" : "desc") : IsNumber ? "desc" : "asc";
}
