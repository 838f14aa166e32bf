using System.Collections.Immutable;

namespace DtiExtract.Mining.Outline;

/// <summary>The sections of a report and its header.</summary>
/// <param name="Sections">In the order of their headings.</param>
/// <param name="Header">Who reports, and on which period.</param>
public sealed record ReportOutline(ImmutableArray<Section> Sections, ReportHeader Header);
