using DtiExtract.Corpus.Generating.Faults;
using DtiExtract.Corpus.Generating.Grammars;

namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>What one report is made from: who, when, what is true, how it is written, and which faults it gets.</summary>
internal sealed class Scene
{
    /// <summary>Chance.</summary>
    public required Dice Dice { get; init; }

    /// <summary>Words and sentences.</summary>
    public required Grammar Grammar { get; init; }

    /// <summary>The unit.</summary>
    public required Place Place { get; init; }

    /// <summary>The time.</summary>
    public required Period Period { get; init; }

    /// <summary>The truth.</summary>
    public required Community Community { get; init; }

    /// <summary>How numbers are written.</summary>
    public required NumberStyle Style { get; init; }

    /// <summary>How words are written.</summary>
    public required Noise Noise { get; init; }

    /// <summary>The faults.</summary>
    public required FaultPlan Faults { get; init; }

    /// <summary>What the unit's report on the period before stated, with that report's name.</summary>
    public (Memory Memory, string Name)? Before { get; init; }

    /// <summary>A passage of another unit's report that this one copies, with that report's name.</summary>
    public (string Passage, string Name)? Copied { get; init; }

    /// <summary>What this report stated so far.</summary>
    public Memory Memory { get; } = new();

    /// <summary>The code of the criterion that is being written about.</summary>
    public string? Criterion { get; set; }
}
