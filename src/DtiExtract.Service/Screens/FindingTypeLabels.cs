using System.Collections.Frozen;
using DtiExtract.Mining.Reconciliation;

namespace DtiExtract.Service.Screens;

/// <summary>Types of findings as the archive keeps them, in the words of people.</summary>
internal static class FindingTypeLabels
{
    private static readonly FrozenDictionary<string, Wording> Labels = Enum.GetValues<FindingType>().Select(Terms.Of).ToFrozenDictionary(term => term.Code, term => term.Label);

    /// <summary>The label of a type.</summary>
    public static Wording Of(string type) => Labels.GetValueOrDefault(type, new Wording(type, type));
}
