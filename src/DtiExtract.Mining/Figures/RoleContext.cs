using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>What is known around a line when the roles of its figures are decided.</summary>
/// <param name="Section">What the section is for.</param>
/// <param name="UnderTarget">Whether the line stands in a list that an announcement of targets opens.</param>
/// <param name="LastDay">The day on which the report's period ends, when it is known.</param>
internal readonly record struct RoleContext(SectionKind Section, bool UnderTarget, DateOnly? LastDay)
{
    /// <summary>Whether the period takes in the end of its year: then nothing in that year is still to come.</summary>
    public bool EndsTheYear => LastDay is { Month: 12 };
}
