namespace DtiExtract.Mining.Criteria;

/// <summary>What decided a mapping.</summary>
public enum MappedBy
{
    /// <summary>The heading of a criteria block.</summary>
    Heading,

    /// <summary>A rule of <c>rules/mapping.yaml</c>, or the crosswalk of a criterion set.</summary>
    Rule,

    /// <summary>The trained classifier.</summary>
    Model,
}
