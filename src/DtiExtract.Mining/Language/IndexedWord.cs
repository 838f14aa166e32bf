namespace DtiExtract.Mining.Language;

/// <summary>A word of a text that a <see cref="PhraseIndex"/> has read.</summary>
/// <param name="Number">Its number; -1 when no phrase holds it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="IsNumber">Whether it begins with a digit.</param>
/// <param name="Border">What parts it from the word before.</param>
public readonly record struct IndexedWord(int Number, int Start, bool IsNumber, Border Border);
