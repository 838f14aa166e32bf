namespace DtiExtract.Service;

/// <summary>What a node does.</summary>
public enum ServiceRole
{
    /// <summary>It answers people and mines reports.</summary>
    All,

    /// <summary>It answers people.</summary>
    Web,

    /// <summary>It mines reports.</summary>
    Worker,
}
