namespace DtiExtract.Cli.Units;

/// <summary>What a column of a list of units holds.</summary>
internal enum UnitColumn
{
    /// <summary>The official code.</summary>
    Code,

    /// <summary>The name, with the kind or without.</summary>
    Name,

    /// <summary>Xã, phường, huyện …</summary>
    Kind,

    /// <summary>Code of the district above.</summary>
    DistrictCode,

    /// <summary>Name of the district above.</summary>
    DistrictName,

    /// <summary>Code of the province.</summary>
    ProvinceCode,

    /// <summary>First day.</summary>
    From,

    /// <summary>Last day.</summary>
    Until,
}
