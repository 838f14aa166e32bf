using System.Collections.Immutable;

namespace DtiExtract.Mining.Rules;

/// <summary>The names of the fields that one kind of entry has. The JSON schemas beside the rules state the same.</summary>
/// <param name="Required">Fields that every entry has.</param>
/// <param name="Optional">Fields that may be left out.</param>
internal sealed record RuleFields(ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>All names, the required ones first.</summary>
    public ImmutableArray<string> All { get; } = [.. Required, .. Optional];
}
