namespace DtiExtract.Mining.Criteria.Explaining;

/// <summary>Where words stand around a figure, see <see cref="FigureContext"/>.</summary>
public enum ContextZone
{
    /// <summary>In its subject or quote.</summary>
    Own,

    /// <summary>Before it in its sentence; in a table, the row's label and the column's head.</summary>
    Before,

    /// <summary>After it in its sentence.</summary>
    After,

    /// <summary>In what introduces it.</summary>
    Lead,

    /// <summary>In the requirement of its criterion.</summary>
    Requirement,

    /// <summary>In the headings above it.</summary>
    Headings,
}
