namespace DtiExtract.Archive.Searching.Queries;

/// <summary>Signs of comparison.</summary>
internal static class QuerySigns
{
    /// <summary>Finds what a sign means.</summary>
    public static bool TryGet(string sign, out Comparison comparison)
    {
        Comparison? found = sign switch
        {
            "=" or "==" => Comparison.Equal,
            "!=" or "<>" or "≠" => Comparison.NotEqual,
            "<" => Comparison.Less,
            "<=" or "=<" or "≤" => Comparison.AtMost,
            ">" => Comparison.More,
            ">=" or "=>" or "≥" => Comparison.AtLeast,
            _ => null,
        };
        comparison = found ?? default;
        return found is not null;
    }
}
