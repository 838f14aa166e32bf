namespace DtiExtract.Service.Operation.Health;

/// <summary>Something that must be in order before a node is given work.</summary>
public interface IReadinessCheck
{
    /// <summary>What is looked at: "database".</summary>
    string Name { get; }

    /// <summary>Looks, and says what is missing; null when it is in order.</summary>
    Task<Wording?> FindFaultAsync(CancellationToken cancellationToken);
}
