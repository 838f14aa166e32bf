namespace DtiExtract.Training.Cards;

/// <summary>A way to map figures to indicators.</summary>
public enum MappingWay
{
    /// <summary>By rules alone.</summary>
    Rules,

    /// <summary>By the classifier alone.</summary>
    Model,

    /// <summary>By rules, and by the classifier where none is sure.</summary>
    Both,
}
