namespace DtiExtract.Mining.Language;

/// <summary>A phrase found in a text.</summary>
/// <param name="Phrase">Its number.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The first word after it.</param>
public readonly record struct PhraseHit(int Phrase, int First, int End)
{
    /// <summary>Whether it covers another one.</summary>
    public bool Covers(PhraseHit other) => First <= other.First && End >= other.End && this != other;
}
