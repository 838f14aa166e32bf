namespace DtiExtract.Service.Api;

/// <summary>How much stands on a page.</summary>
internal static class PageSize
{
    private const int Usual = 50;
    private const int Most = 500;

    /// <summary>The size that is asked for, within its limits.</summary>
    public static int Of(int? asked) => Math.Clamp(asked ?? Usual, 1, Most);
}
