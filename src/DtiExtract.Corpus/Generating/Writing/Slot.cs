namespace DtiExtract.Corpus.Generating.Writing;

/// <summary>What stands in the place of a placeholder.</summary>
/// <param name="Text">As written.</param>
/// <param name="Value">What it states, for a number.</param>
internal readonly record struct Slot(string Text, decimal? Value = null);
