namespace DtiExtract.Archive.Schema;


/// <summary>A province with reports that came, went or changed since its reports were last held against each other.</summary>
public sealed class TouchedProvince
{
    /// <summary>The province with its kind; empty for reports that do not tell theirs.</summary>
    public required string Province { get; set; }

    /// <summary>When it was last touched.</summary>
    public DateTimeOffset TouchedAt { get; set; }
}
