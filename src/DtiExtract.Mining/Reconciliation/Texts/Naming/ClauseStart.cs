namespace DtiExtract.Mining.Reconciliation.Texts.Naming;

/// <summary>Tells where a body is who acts, and not of whom something is told.</summary>
internal static class ClauseStart
{
    private const string Marks = ".,;:-+•*(“\"\n";

    /// <summary>Whether a clause begins after <paramref name="before"/>.</summary>
    public static bool Is(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> words = before.TrimEnd();
        return words.IsEmpty || Marks.Contains(words[^1], StringComparison.Ordinal);
    }
}
