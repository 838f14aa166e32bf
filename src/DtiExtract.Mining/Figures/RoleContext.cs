using DtiExtract.Mining.Outline;

namespace DtiExtract.Mining.Figures;

/// <summary>What is known around a line when the roles of its figures are decided.</summary>
/// <param name="Section">What the section is for.</param>
/// <param name="UnderTarget">Whether the line stands in a list that an announcement of targets opens.</param>
/// <param name="LastYear">The year in which the report's period ends, when it is known.</param>
internal readonly record struct RoleContext(SectionKind Section, bool UnderTarget, int? LastYear);
