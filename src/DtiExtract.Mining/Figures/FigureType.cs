namespace DtiExtract.Mining.Figures;

/// <summary>The types of figures that a report states.</summary>
public enum FigureType
{
    /// <summary>Numerator and denominator in one statement, with or without the percentage of the same ratio.</summary>
    Ratio,

    /// <summary>A percentage alone.</summary>
    Percent,

    /// <summary>A number of things, with or without a percentage that refers to it.</summary>
    Count,

    /// <summary>An amount in đồng.</summary>
    Money,
}
